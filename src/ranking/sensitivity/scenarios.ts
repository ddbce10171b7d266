import type { CriterionId, CriterionWeight } from '../../model/criterion.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ScenarioResult } from '../../model/sensitivity.ts';
import { type CandidateScores, orderBy } from './scenario-order.ts';

/**
 * The ranking under each named scenario. A weight that a scenario leaves open is the one in force; all are scaled to
 * fill 100. A scenario that leaves no weight at all is left out.
 */
export function runScenarios(
  scenarios: readonly Scenario[],
  candidates: readonly CandidateScores[],
  weights: readonly CriterionWeight[],
  prior: number,
): readonly ScenarioResult[] {
  return scenarios.flatMap(({ id, name, ...scenario }) => {
    const own = weightsOf(scenario, weights);
    if ([...own.values()].every((weight) => weight === 0)) return [];
    return [{ id, name, kind: 'named' as const, order: orderBy(candidates, own, scenario.prior ?? prior) }];
  });
}

function weightsOf(
  { weights: own }: Pick<Scenario, 'weights'>,
  weights: readonly CriterionWeight[],
): ReadonlyMap<CriterionId, number> {
  return new Map(weights.map(({ criterion, weight }) => [criterion, own.get(criterion) ?? weight]));
}
