import type { Assessment } from '../../../model/assessment.ts';
import type { CriterionMeta } from '../../../model/criterion.ts';
import { formatNumber } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';
import type { Palette } from '../palette.ts';
import { renderTable } from '../table.ts';
import { wrap } from '../wrap.ts';

/** What a criterion asks, its weight and anchors with their reasons, and what every candidate scores on it. */
export function explainCriterion(
  meta: CriterionMeta,
  assessment: Assessment,
  palette: Palette,
  width: number,
): string {
  const { method } = assessment.settings;
  const weight = method.weights.find((one) => one.criterion === meta.id);
  const anchors = method.anchors.filter((one) => meta.forms.includes(one.form));
  const scores = assessment.ranking.map((one) => {
    const part = one.contributions.find((contribution) => contribution.criterion === meta.id);
    const score = part && part.score !== null ? formatNumber(part.score, 1) : 'none';
    return [plainText(one.candidate.name), score, part?.grade ?? ''];
  });
  return [
    palette.strong(`${meta.name}: ${meta.question}`),
    wrap(plainText(`weight ${weight?.weight ?? 0} of 100: ${weight?.reason ?? ''}`), width, '  '),
    ...anchors.map((one) =>
      wrap(
        `${one.form}: ${one.zeroAt} scores 0, ${one.fullAt} scores 100 (${one.scale}, ${one.unit}). ${one.reason}`,
        width,
        '  ',
      ),
    ),
    '',
    renderTable(
      [{ title: 'Candidate', width: 48 }, { title: 'Score', align: 'right' }, { title: 'Grade' }],
      scores,
      palette,
    ),
  ].join('\n');
}
