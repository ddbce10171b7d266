import { fail, type Outcome, succeed } from '../outcome.ts';

/** Fewest values for a word: two make one step, and one step is neither continual nor fluctuating. */
export const LEVEL_WORDS_MINIMUM = 3;

export type LevelWord = 'continual decrease' | 'continual increase' | 'fluctuating' | 'no change';

/**
 * Level words: how a run of values goes, step by step.
 * Formula: continual decrease when every value is below the one before; continual increase when every one is
 * above; no change when all are equal; otherwise fluctuating.
 * Variant: strict, on the values as they are: one level step, and "continual" is gone. It describes and tests nothing.
 * Argument: values of successive periods in one unit, oldest first, no period missing: a gap hides two steps.
 * Result: the word.
 * Fails: not-finite, too-few-points (below LEVEL_WORDS_MINIMUM).
 * Source: definition; "continual decrease" is the word of Herefordshire's plans.
 * @example
 * const word = levelWord([11.2, 10.4, 9.8]);
 * word.ok && word.value // => 'continual decrease'
 */
export function levelWord(values: readonly number[]): Outcome<LevelWord> {
  if (!values.every(Number.isFinite)) return fail('not-finite');
  if (values.length < LEVEL_WORDS_MINIMUM) return fail('too-few-points');
  const everyStep = (holds: (value: number, before: number) => boolean): boolean =>
    values.slice(1).every((value, i) => holds(value, values[i]!));
  if (everyStep((value, before) => value < before)) return succeed('continual decrease');
  if (everyStep((value, before) => value > before)) return succeed('continual increase');
  return succeed(everyStep((value, before) => value === before) ? 'no change' : 'fluctuating');
}
