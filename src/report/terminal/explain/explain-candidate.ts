import type { Assessment } from '../../../model/assessment.ts';
import type { Contribution, RankedPriority } from '../../../model/ranking.ts';
import { formatCoverage, formatNumber, roundToTotal } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';
import { unrankedReason } from '../../unranked-reason.ts';
import { evidenceLines, figureText } from '../evidence-lines.ts';
import type { Palette } from '../palette.ts';
import { rankText } from '../ranking-table.ts';
import { renderTable } from '../table.ts';
import { wrap } from '../wrap.ts';
import { firmnessLines } from './explain-firmness.ts';
import { fitLines } from './explain-fit.ts';
import { tierLines } from './explain-tier.ts';

/** Why a candidate stands where it does: its points, which add up to the score, and where each came from. */
export function explainCandidate(
  one: RankedPriority,
  assessment: Assessment,
  palette: Palette,
  width: number,
): string {
  const ranked = assessment.ranking.filter((other) => other.rank !== null);
  const score = `score ${formatNumber(one.score, 1)}`;
  const place =
    one.rank === null
      ? `not ranked: ${unrankedReason(one, assessment.rules)}   ${score}`
      : `rank ${rankText(one)} of ${ranked.length}   ${score}   evidence for ${formatCoverage(one.coverage)} of the weight`;
  return [
    palette.strong(wrap(plainText(one.candidate.name), width)),
    wrap(place, width),
    '',
    pointsTable(one, assessment, palette),
    '',
    ...[
      ...neighbours(one, ranked),
      ...tierLines(one, assessment),
      ...firmnessLines(one, assessment),
      ...fitLines(one.candidate, assessment),
      ...indicatorLine(one),
    ].map((line) => wrap(line, width)),
    '',
    ...one.contributions.flatMap((part) => evidenceOf(part, assessment, palette, width)),
  ].join('\n');
}

function indicatorLine({ candidate }: RankedPriority): readonly string[] {
  return candidate.indicator ? [`Its figures: assess explain indicator/${candidate.indicator}`] : [];
}

function pointsTable(one: RankedPriority, { evidence, rules }: Assessment, palette: Palette): string {
  const points = pointsOf(one);
  const number = { align: 'right' as const };
  const rows = one.contributions.map((part, index) => [
    part.criterion,
    part.score === null
      ? `no evidence: counts as ${rules.missingPrior}`
      : evidence
          .filter((item) => part.evidence.includes(item.id))
          .map(figureText)
          .join('; '),
    part.grade ?? '',
    part.score === null ? '' : formatNumber(part.score, 1),
    formatNumber(part.weight, Number.isInteger(part.weight) ? 0 : 1),
    formatNumber(points[index] ?? 0, 1),
  ]);
  return renderTable(
    [
      { title: 'Criterion' },
      { title: 'Figure', width: 34 },
      { title: 'Grade' },
      { title: 'Score', ...number },
      { title: 'Weight', ...number },
      { title: 'Points', ...number },
    ],
    [...rows, ['total', '', '', '', '', formatNumber(one.score, 1)]],
    palette,
  );
}

/** What each criterion adds, rounded so that the printed points add up to the printed score. */
export function pointsOf({ contributions, score }: RankedPriority): readonly number[] {
  return roundToTotal(
    contributions.map((part) => part.points),
    score,
    1,
  );
}

function neighbours(one: RankedPriority, ranked: readonly RankedPriority[]): readonly string[] {
  const at = ranked.indexOf(one);
  if (at === -1)
    return one.reason === 'no-evidence' || one.reason === 'too-little-evidence'
      ? ['It would be ranked if more of the criteria had evidence.']
      : [];
  const above = ranked[at - 1];
  const below = ranked[at + 1];
  const printed = (other: RankedPriority) => Number(formatNumber(other.score, 1));
  const gap = (other: RankedPriority) => formatNumber(Math.abs(printed(other) - printed(one)), 1);
  return [
    above ? `${gap(above)} points below ${plainText(above.candidate.name)}.` : 'Nothing is above it.',
    below ? `${gap(below)} points above ${plainText(below.candidate.name)}.` : 'Nothing is below it.',
  ];
}

function evidenceOf(
  part: Contribution,
  assessment: Assessment,
  palette: Palette,
  width: number,
): readonly string[] {
  return assessment.evidence
    .filter((item) => part.evidence.includes(item.id))
    .flatMap((item) => [
      palette.strong(`${part.criterion}: ${figureText(item)}`),
      ...evidenceLines(item, assessment, width),
    ]);
}
