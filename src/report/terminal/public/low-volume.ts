import { isSmall } from '../../../findings/words/change-clause.ts';
import type { LowVolume } from '../../../model/registers/public-view.ts';
import { formatNumber, formatPercent } from '../../format-number.ts';

/** A class of few crimes that many call a problem. */
export function lowVolumeLine({
  name,
  count,
  recorded,
  countPercent,
  concernPercent,
  base,
}: LowVolume): string {
  const concern = isSmall(base) ? 'but many' : `but ${formatPercent(concernPercent, 0)} of those asked`;
  const part = isSmall(recorded) ? '' : ` (${formatPercent(countPercent, 1)})`;
  return `- ${name}: low volume, high concern: ${formatNumber(count)} of ${formatNumber(recorded)} recorded crimes${part}, ${concern} call it a problem.`;
}
