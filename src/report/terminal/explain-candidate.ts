import type { Assessment } from '../../model/assessment.ts';
import type { Evidence, EvidenceForm } from '../../model/criterion.ts';
import type { Contribution, RankedPriority } from '../../model/ranking.ts';
import { formatCoverage, formatNumber, formatPercent, formatPounds, roundToTotal } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { unrankedReason } from '../unranked-reason.ts';
import { originLines } from './origin-lines.ts';
import type { Palette } from './palette.ts';
import { rankText } from './ranking-table.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

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
    ...neighbours(one, ranked).map((line) => wrap(line, width)),
    ...indicatorLine(one),
    '',
    ...one.contributions.flatMap((part) => evidenceLines(part, assessment, palette, width)),
  ].join('\n');
}

function indicatorLine({ candidate }: RankedPriority): readonly string[] {
  return candidate.indicator ? [`Its figures: assess explain indicator/${candidate.indicator}`] : [];
}

function pointsTable(one: RankedPriority, { evidence, rules }: Assessment, palette: Palette): string {
  const points = roundToTotal(
    one.contributions.map((part) => part.points),
    one.score,
    1,
  );
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

function neighbours(one: RankedPriority, ranked: readonly RankedPriority[]): readonly string[] {
  const at = ranked.indexOf(one);
  if (at === -1) return ['It would be ranked if more of the criteria had evidence.'];
  const above = ranked[at - 1];
  const below = ranked[at + 1];
  const printed = (other: RankedPriority) => Number(formatNumber(other.score, 1));
  const gap = (other: RankedPriority) => formatNumber(Math.abs(printed(other) - printed(one)), 1);
  return [
    above ? `${gap(above)} points below ${plainText(above.candidate.name)}.` : 'Nothing is above it.',
    below ? `${gap(below)} points above ${plainText(below.candidate.name)}.` : 'Nothing is below it.',
  ];
}

const perThousand = 'per 1,000 residents';
const figureWords: Readonly<Record<EvidenceForm, (value: number) => string>> = {
  'gbp-per-1000': (value) => `${formatPounds(value)} ${perThousand}`,
  'per-1000': (value) => `${formatNumber(value, 2)} ${perThousand}`,
  'percent-a-year': (value) => `${formatPercent(value, 1)} a year (more is worse)`,
  ratio: (value) => `${formatNumber(value, 2)} times the comparator (more is worse)`,
  'top-share': (value) => `${formatPercent(value)} in the top tenth`,
  'repeat-share': (value) => `${formatPercent(value)} are repeats`,
  'percent-concerned': (value) => `${formatPercent(value)} call it a problem`,
  coded: (value) => `coded ${formatNumber(value, 1)}`,
};

function figureText({ form, value }: Evidence): string {
  return figureWords[form](value);
}

function evidenceLines(
  part: Contribution,
  assessment: Assessment,
  palette: Palette,
  width: number,
): readonly string[] {
  return assessment.evidence
    .filter((item) => part.evidence.includes(item.id))
    .flatMap((item) => [
      palette.strong(`${part.criterion}: ${figureText(item)}`),
      ...workingLines(item),
      `  ${wrap(reasonText(item), width, '  ')}`,
      ...originLines(item.origins, assessment.sources),
    ]);
}

function workingLines({ numerator, denominator }: Evidence): readonly string[] {
  if (numerator === null || denominator === null) return [];
  return [`  ${formatNumber(numerator)} over a population of ${formatNumber(denominator)}`];
}

function reasonText(item: Evidence): string {
  if (item.kind === 'measure') return plainText(`measure ${item.measure}`);
  const reference = item.reference ? ` (${item.reference})` : '';
  return plainText(`judged by ${item.author}: ${item.reason}${reference}`);
}
