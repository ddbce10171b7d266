import type { Failure } from '../outcome.ts';

export type SurveyAnswers = {
  /** 1 for yes, 0 for no, null for no answer. */
  readonly responses: readonly (number | null)[];
  /** One weight per response, in any unit. */
  readonly weights: readonly number[];
  /** The stratum each was sampled from; leave out when there is one. */
  readonly strata?: readonly string[];
  /** The primary sampling unit of each, named within its stratum; leave out when people were sampled one by one. */
  readonly units?: readonly string[];
};

/** One person who answered. */
export type Answer = {
  readonly yes: boolean;
  readonly weight: number;
  readonly stratum: string;
  readonly unit: string;
};

/**
 * First fault in the answers to a question, or null when they can be read.
 * Rule: lists of one length; weights finite and not below zero; responses 0, 1 or null; checked in that order.
 * Argument: see SurveyAnswers. Result: a Failure or null. Source: the conditions under which Särndal, Swensson &
 * Wretman (1992) define a ratio of weighted totals.
 * @example
 * faultInAnswers({ responses: [1, 0], weights: [1, -1] }) // => 'negative-weight'
 */
export function faultInAnswers({ responses, weights, strata, units }: SurveyAnswers): Failure | null {
  const sameLength = [weights, strata ?? weights, units ?? weights].every(
    (list) => list.length === responses.length,
  );
  if (!sameLength) return 'lengths-differ';
  if (!weights.every(Number.isFinite)) return 'not-finite';
  if (weights.some((weight) => weight < 0)) return 'negative-weight';
  return responses.every((response) => response === null || response === 0 || response === 1)
    ? null
    : 'not-yes-or-no';
}

/**
 * The people who answered, one by one. Those who did not are left out and the weights stay as they are.
 * Formula: none. Argument: answers without a fault. Result: as many as there are responses that are not null;
 * without units everybody is a unit. Cannot fail. Source: none needed.
 * @example
 * readAnswers({ responses: [1, null], weights: [2, 3] }).length // => 1
 */
export function readAnswers({ responses, weights, strata, units }: SurveyAnswers): readonly Answer[] {
  return responses.flatMap((response, i) => {
    if (response === null) return [];
    const stratum = strata?.[i] ?? '';
    return [{ yes: response === 1, weight: weights[i]!, stratum, unit: units?.[i] ?? String(i) }];
  });
}
