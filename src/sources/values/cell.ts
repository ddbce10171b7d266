import type { CellValue } from '../../model/source.ts';

/** Signs that a figure exists but is withheld because it is small or disclosive. */
const suppressedMarks = new Set(['*', 'c', '[c]', '~', '#', '[u]', '[u1]']);
/** Signs that there is no figure. */
const missingMarks = new Set(['', '-', ':', '..', '[x]', '[z]', 'n/a', 'na', '--']);
const smallNumberWords = /^(<\s*\d+|under \d+|fewer than \d+|less than \d+|\d+ or (under|fewer|less))$/i;
const plainNumber = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.(\d+))?\s?%?$/;

/** Reads a figure the way a careful person would; null when the text is neither a figure nor a known mark. */
export function readCell(text: string): CellValue | null {
  const lower = text.toLowerCase();
  if (missingMarks.has(lower)) return { kind: 'missing' };
  if (suppressedMarks.has(lower) || smallNumberWords.test(text)) return { kind: 'suppressed' };
  const match = plainNumber.exec(text);
  if (!match) return null;
  const value = Number(text.replace(/[,%\s]/g, ''));
  return { kind: 'value', value, decimals: match[4]?.length ?? 0 };
}
