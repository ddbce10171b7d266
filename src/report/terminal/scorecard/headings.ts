import type { ScorecardRow } from '../../../model/registers/scorecard.ts';
import { plainText } from '../../plain-text.ts';
import { wrap } from '../wrap.ts';
import type { Page } from './page.ts';

/** What stands above a row and not above the one before: its priority, its success measure, its strategic indicator. */
export function headings(
  { group, successMeasure, strategicIndicator, name }: ScorecardRow,
  before: ScorecardRow | undefined,
  { width }: Page,
): readonly string[] {
  const isNewGroup = !before || before.group !== group;
  const isNewAim = isNewGroup || before.successMeasure !== successMeasure;
  const isNewPart = isNewAim || before.strategicIndicator !== strategicIndicator;
  return [
    ...(isNewGroup && group !== null ? ['', wrap(plainText(group).toUpperCase(), width)] : ['']),
    ...(isNewAim && successMeasure !== null ? [`  ${wrap(plainText(successMeasure), width, '  ')}`] : []),
    ...(isNewPart && strategicIndicator !== name
      ? [`  ${wrap(plainText(strategicIndicator), width, '  ')}:`]
      : []),
  ];
}
