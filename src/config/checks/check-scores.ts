import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

/**
 * A score is no count of events: it has no cost, it is no total of recorded crime, scores of several categories do not
 * add up, and no criterion has anchors for its scale.
 */
export function checkScores({ indicators, candidates, harm }: AssessmentFile): readonly Problem[] {
  const isScore = (id: string | undefined) => id !== undefined && indicators[id]?.kind === 'score';
  const scores = Object.entries(indicators).filter(([id]) => isScore(id));
  return [
    ...scores.flatMap(([id, { cost, category }]) => [
      ...(cost === undefined
        ? []
        : [problem(['indicators', id, 'cost'], id, 'has no events to cost', NO_COST)]),
      ...(category === undefined || [category].flat().length === 1
        ? []
        : [problem(['indicators', id, 'category'], id, 'is of one category', ONE_CATEGORY)]),
    ]),
    ...Object.entries(candidates)
      .filter(([, { indicator }]) => isScore(indicator))
      .map(([id, { indicator = '' }]) =>
        problem(['candidates', id, 'indicator'], indicator, 'answers no criterion', NO_CRITERION),
      ),
    ...(isScore(harm.total)
      ? [problem(['harm', 'total'], harm.total ?? '', 'counts no crime', NO_TOTAL)]
      : []),
  ];
}

const NO_COST = 'Leave cost: out, or give it to the indicator that counts the offences.';
const ONE_CATEGORY = 'Make an indicator of each: scores do not add up.';
const NO_CRITERION =
  'Name the indicator that counts the events; what the score says can be recorded as a judgement.';
const NO_TOTAL = 'Name the indicator that counts all recorded crime.';

function problem(path: Problem['path'], id: string, why: string, hint: string): Problem {
  return { path, part: 'value', message: `${id} is of kind score, and a score ${why}`, hint };
}
