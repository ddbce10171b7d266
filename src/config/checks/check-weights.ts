import { CORE_CRITERIA, type CriterionId } from '../../model/criterion.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

/** What weights must add to. Decimals of a hand-written list may miss it by this much. */
const ALL_WEIGHTS = 100;
const WEIGHT_SLACK = 1e-9;

const WHAT_IF = 'assess rank --weights shows the list without it, and so do the scenarios of every run.';

/** Weights that are all nothing, leave out one of the core four or do not add to 100. */
export function checkWeights({ weights }: Pick<AssessmentFile, 'weights'>): readonly Problem[] {
  if (!weights) return [];
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (sum === 0)
    return [problem('key', [], 'all weights are 0: nothing would be ranked by anything', ADD_UP)];
  const dropped = CORE_CRITERIA.filter((criterion) => weights[criterion] === 0).map((criterion) =>
    problem(
      'value',
      [criterion],
      `core criterion missing: ${criterion} has the weight 0; the plans rank by ${CORE_CRITERIA.join(', ')}, and none of the four is left out`,
      `Give it a weight. ${WHAT_IF}`,
    ),
  );
  if (Math.abs(sum - ALL_WEIGHTS) <= WEIGHT_SLACK) return dropped;
  const message = `the weights add to ${Number(sum.toFixed(6))}, not to ${ALL_WEIGHTS}`;
  return [...dropped, problem('key', [], message, ADD_UP)];
}

const ADD_UP = `Change them so that the eight add to ${ALL_WEIGHTS}, or leave weights out for the default ones.`;

function problem(
  part: Problem['part'],
  path: readonly CriterionId[],
  message: string,
  hint: string,
): Problem {
  return { path: ['weights', ...path], part, message, hint };
}
