import type { IndicatorShare } from '../../measures/level/indicator-share.ts';
import type { GroupShare } from '../../model/registers/public-view.ts';

export function groupShare({ indicator, name, share }: IndicatorShare): GroupShare {
  const { percent, count, base } = share;
  return { indicator, name, percent, count, base };
}
