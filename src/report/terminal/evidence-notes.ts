import type { Evidence } from '../../model/criterion.ts';
import type { RankingRules } from '../../model/ranking.ts';
import { plainText } from '../plain-text.ts';

/** What a ratio is to, in words. */
export const againstWords: Readonly<Record<NonNullable<Evidence['against']>, string>> = {
  comparator: 'the comparator',
  expected: 'what was expected',
  target: 'the target',
};

const numberWords = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const FIRST_WORD = 3;

/** What a ratio says beyond its figure: what it stands in for, and what years running earn. */
export function evidenceNotes(
  { against, yearsAdverse, caveat }: Evidence,
  { persistentYears, persistenceBonus }: RankingRules,
): readonly string[] {
  const isPersistent = yearsAdverse !== null && yearsAdverse >= persistentYears;
  return [
    ...(caveat === undefined ? [] : [plainText(`* ${caveat}`)]),
    ...(against === 'target'
      ? ["held against the partnership's own target: no other area and no expectation answers"]
      : []),
    ...(isPersistent
      ? [
          `worse than ${againstWords[against ?? 'comparator']} ${yearsWord(yearsAdverse)} years running: +${persistenceBonus} (up to 100)`,
        ]
      : []),
  ];
}

function yearsWord(years: number): string {
  return numberWords[years - FIRST_WORD] ?? String(years);
}
