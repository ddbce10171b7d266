import type { SizeWords } from '../../model/size-words.ts';
import type { Problem } from '../explain-problem.ts';
import { DEFAULT_WORDS } from '../keys/word-keys.ts';

const ASCENDING = [
  ['slightly', 'plain'],
  ['plain', 'well'],
] as const satisfies readonly (readonly (keyof SizeWords)[])[];

/** A larger difference never has a smaller word: each word starts further out than the one before it. */
export function checkWords({ words }: { readonly words: SizeWords }): readonly Problem[] {
  return ASCENDING.filter(([near, far]) => words[near] >= words[far]).map(([near, far]) => ({
    path: ['words', isDefault(words, far) ? near : far],
    part: 'value',
    message: `words.${near} is ${words[near]} and words.${far} ${words[far]}: each must be more than the one before`,
    hint: `Write three numbers that rise, such as ${EXAMPLE}; what is left out is as here.`,
  }));
}

const EXAMPLE = `words: { slightly: ${DEFAULT_WORDS.slightly}, plain: ${DEFAULT_WORDS.plain}, well: ${DEFAULT_WORDS.well} }`;

/** The one that was written is the one to correct. */
function isDefault(words: SizeWords, word: keyof SizeWords): boolean {
  return words[word] === DEFAULT_WORDS[word];
}
