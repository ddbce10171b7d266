import { isSmall } from '../../../findings/words/change-clause.ts';
import type { FifthsOfSurvey } from '../../../model/registers/public-view.ts';
import { formatNumber } from '../../format-number.ts';
import { shareText } from './share-text.ts';

/** A survey by fifth of deprivation, the most deprived first, and how far the highest is from the lowest. */
export function fifthLine({ name, period, groups, highest, lowest, ratio }: FifthsOfSurvey): string {
  const each = groups.map((group) => (group ? shareText(group) : 'not known')).join(', ');
  const small = groups.some((group) => group !== null && isSmall(group.base));
  const times =
    ratio === null || small || !lowest
      ? ''
      : `, ${formatNumber(ratio, 1)} times the lowest (${lowest.name}); not tested`;
  const most = highest ? ` Highest: ${highest.name}${times}.` : '';
  return `- ${name} in ${period}, from the most deprived fifth to the least: ${each}.${most}`;
}
