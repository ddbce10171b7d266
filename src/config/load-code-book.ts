import type { CodedPhrase, CriterionId } from '../model/criterion.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of data/code-book.csv. */
export function codeBookOf(rows: readonly Row[]): readonly CodedPhrase[] {
  return rows.map((row) => ({
    criterion: row['criterion'] as CriterionId,
    phrase: row['phrase'] ?? '',
    value: Number(row['value']),
    reason: row['reason'] ?? '',
  }));
}
