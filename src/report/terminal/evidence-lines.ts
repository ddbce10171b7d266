import type { Assessment } from '../../model/assessment.ts';
import type { Evidence, EvidenceForm } from '../../model/criterion.ts';
import { formatNumber, formatPercent, formatPounds } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { againstWords, evidenceNotes } from './evidence-notes.ts';
import { originLines } from './origin-lines.ts';
import { wrap } from './wrap.ts';

const perThousand = 'per 1,000 residents';
const figureWords: Readonly<Record<EvidenceForm, (item: Evidence) => string>> = {
  'gbp-per-1000': ({ value }) => `${formatPounds(value)} ${perThousand}`,
  'per-1000': ({ value }) => `${formatNumber(value, 2)} ${perThousand}`,
  'percent-a-year': ({ value }) => `${formatPercent(value, 1)} a year (more is worse)`,
  ratio: ({ value, against = 'comparator' }) =>
    `${formatNumber(value, 2)} times ${againstWords[against]} (more is worse)`,
  'top-share': ({ value }) => `${formatPercent(value)} in the top tenth`,
  'repeat-share': ({ value }) => `${formatPercent(value)} are repeats`,
  'percent-concerned': ({ value }) => `${formatPercent(value)} call it a problem`,
  coded: ({ value }) => `coded ${formatNumber(value, 1)}`,
};

/** The figure in words, with its unit. */
export function figureText(item: Evidence): string {
  return figureWords[item.form](item);
}

/** What a figure was worked out from, who answers for it, and the lines of the files that it was read from. */
export function evidenceLines(
  item: Evidence,
  { rules, sources }: Assessment,
  width: number,
): readonly string[] {
  return [
    ...workingLines(item),
    ...evidenceNotes(item, rules).map((note) => `  ${wrap(note, width, '  ')}`),
    `  ${wrap(reasonText(item), width, '  ')}`,
    ...originLines(item.origins, sources),
  ];
}

function workingLines({ numerator, denominator }: Evidence): readonly string[] {
  if (numerator === null || denominator === null) return [];
  return [`  ${formatNumber(numerator)} over a population of ${formatNumber(denominator)}`];
}

function reasonText(item: Evidence): string {
  if (item.kind === 'measure') return plainText(`measure ${item.measure}`);
  const phrase = item.phrase ? `"${item.phrase}", ` : '';
  const reference = item.reference ? ` (${item.reference})` : '';
  return plainText(`${phrase}judged by ${item.author}: ${item.reason}${reference}`);
}
