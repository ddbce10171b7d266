import type { LevelWords } from '../../model/measures/trend-verdict.ts';
import { levelWord } from '../../stats/trends/level-words.ts';
import type { YearValue } from '../level/year-values.ts';

/** How the figures go over the unbroken run of years that ends with the latest: a gap would hide two steps. */
export function levelWordsOf(values: readonly YearValue[]): {
  readonly words: LevelWords;
  readonly wordsOver: number;
} {
  const run = latestRun(values);
  const word = levelWord(run);
  return { words: word.ok ? word.value : 'too few points', wordsOver: run.length };
}

function latestRun(values: readonly YearValue[]): readonly number[] {
  const run: number[] = [];
  let follows: YearValue | null = null;
  for (const one of values.toReversed()) {
    const { quantity, period } = one.level;
    if (!quantity.ok || (follows && period.to + 1 !== follows.level.period.from)) break;
    run.unshift(quantity.value);
    follows = one;
  }
  return run;
}
