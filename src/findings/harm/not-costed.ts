import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';

/** The category in which data.police.uk puts all violence and sexual offences. */
const UNSPLIT = 'violence-and-sexual-offences';

/** Said in words where it matters: the data that most have cannot price what costs the most. */
export function notCostedFindings(
  { costClass, categories, name }: Indicator,
  own: readonly Measure[],
  { partnership }: Settings,
): readonly Finding[] {
  if (costClass !== null || !categories.includes(UNSPLIT)) return [];
  const level = own.find(
    (one) => one.kind === 'level' && one.area === partnership.area.code && one.quantity.ok,
  );
  if (!level) return [];
  const sentence = `${name}: police.uk has violence and sexual offences in one category, so they cannot be split and are not costed; they are in no total of harm.`;
  return [{ section: 'findings', parts: [sentence], measures: [level.id] }];
}
