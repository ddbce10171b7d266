import { isSmall } from '../../../findings/words/change-clause.ts';
import type { GroupShare } from '../../../model/registers/public-view.ts';
import { formatNumber, formatPercent } from '../../format-number.ts';

/** A percentage of people; of few their number, which is all that can be said. */
export function shareText({ percent, count, base }: Pick<GroupShare, 'percent' | 'count' | 'base'>): string {
  if (isSmall(base)) return count === null ? `of ${base}` : `${formatNumber(count)} of ${base}`;
  return formatPercent(percent, Number.isInteger(percent) ? 0 : 1);
}
