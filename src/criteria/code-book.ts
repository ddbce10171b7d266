import type { CodedPhrase } from '../model/criterion.ts';
import { didYouMean } from '../model/nearest-word.ts';

/** What parts the phrases of a mean: `some increase; increased`. */
const BETWEEN = ';';
/** May be written before several phrases, and says what is done anyhow. */
const meanOf = /^mean of\b:?/;

/** What a coded value comes to, or what is wrong with it. */
export type Decoded =
  | { readonly ok: true; readonly value: number; readonly phrase: string | null }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * The points, 0 to 100, of a coded value: a number as it stands, a phrase of the code book by its row, or the mean of
 * several phrases and numbers with semicolons between them. Case and runs of spaces do not matter.
 */
export function decode(
  written: number | string,
  criterion: string,
  codeBook: readonly CodedPhrase[],
): Decoded {
  if (typeof written === 'number') return { ok: true, value: written, phrase: null };
  const known = codeBook.filter((one) => one.criterion === criterion);
  const parts = plain(written).replace(meanOf, '').split(BETWEEN).map(plain);
  const values: number[] = [];
  for (const part of parts) {
    const value = known.find(({ phrase }) => phrase === part)?.value ?? numberIn(part);
    if (value === null) return unknownPhrase(part, criterion, known);
    values.push(value);
  }
  const value = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { ok: true, value, phrase: parts.join(`${BETWEEN} `) };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A number among phrases, 0 to 100; null for anything else. */
function numberIn(part: string): number | null {
  const value = /^\d+(\.\d+)?$/.test(part) ? Number(part) : null;
  return value !== null && value <= 100 ? value : null;
}

function unknownPhrase(part: string, criterion: string, known: readonly CodedPhrase[]): Decoded {
  const phrases = known.map(({ phrase }) => phrase);
  if (part === '')
    return {
      ok: false,
      message: 'a phrase is empty',
      hint: `Write phrases with one "${BETWEEN}" between them.`,
    };
  return {
    ok: false,
    message: `"${part}" is neither a number nor a phrase of the code book for ${criterion}.${didYouMean(part, phrases)}`,
    hint:
      phrases.length === 0
        ? `Code it from 0 to 100: the code book has no words for ${criterion}.`
        : `Code it from 0 to 100, or write one of: ${phrases.join('; ')}.`,
  };
}
