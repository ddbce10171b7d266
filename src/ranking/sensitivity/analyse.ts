import type { CriterionWeight } from '../../model/criterion.ts';
import type { Ranked } from '../../model/ranking.ts';
import type { Scenario } from '../../model/scenario.ts';
import type {
  AboutEqual,
  CandidateSensitivity,
  ScenarioResult,
  ScoreAlternative,
  Sensitivity,
  SensitivitySettings,
} from '../../model/sensitivity.ts';
import { MISSING_PRIOR } from '../weigh.ts';
import { drawPlaces, placeAt, shareAbove, shareInTop } from './draw-places.ts';
import { runScales } from './scales.ts';
import { scoresOf } from './scenario-order.ts';
import { runScenarios } from './scenarios.ts';
import { scoreDraws } from './score-draws.ts';
import { seededDraws } from './seeded-draws.ts';
import { runSwaps } from './swaps.ts';
import { weightDraws } from './weight-draws.ts';
import { smallestShift } from './weight-shift.ts';

export interface SensitivityInput {
  /** In rank order, those that are not ranked last. */
  readonly ranked: readonly Ranked[];
  readonly alternatives: readonly ScoreAlternative[];
  readonly scenarios: readonly Scenario[];
  readonly weights: readonly CriterionWeight[];
  readonly settings: SensitivitySettings;
}

/** A candidate is robust when this share of the draws has it among the first N ... */
export const ROBUST_SHARE = 0.8;
/** ... and all named scenarios but this many do. */
export const ROBUST_SCENARIOS_WITHOUT = 1;
/** Two candidates are about equal when the draws put one above the other in no more than this share ... */
export const ABOUT_EQUAL_UP_TO = 0.6;
/** ... and no less than this one. */
export const ABOUT_EQUAL_FROM = 0.4;
/** The range of places leaves out this share of the draws at either end. */
const TAIL = 0.05;

/** How firm the ranking is: draws, named scenarios, other evidence, other scales, and what it takes to move a candidate. */
export function analyse({
  ranked,
  alternatives,
  scenarios,
  weights,
  settings,
}: SensitivityInput): Sensitivity {
  const competing = ranked.filter(({ rank }) => rank !== null);
  const scores = competing.map(scoresOf);
  const draws = drawScores(ranked, weights, settings);
  const named = runScenarios(scenarios, scores, weights, MISSING_PRIOR);
  const shares = sharesInTop(competing, draws, settings.slots);
  const ranges = rangesOf(draws);
  return {
    ...settings,
    candidates: ranked.map(({ candidate: { id } }): CandidateSensitivity => {
      const probabilityTopN = shares.get(id) ?? null;
      const scenariosInTopN = named.filter((one) => isInTop(one, id, settings.slots)).length;
      const competes = probabilityTopN !== null;
      return {
        candidate: id,
        probabilityTopN,
        rankRange: ranges.get(id) ?? null,
        scenariosInTopN,
        robust:
          competes &&
          probabilityTopN >= ROBUST_SHARE &&
          scenariosInTopN >= named.length - ROBUST_SCENARIOS_WITHOUT,
        shift: competes ? smallestShift(id, scores, weights, settings.slots, MISSING_PRIOR) : null,
      };
    }),
    scenarios: [
      ...named,
      ...runSwaps(alternatives, scores, weights, MISSING_PRIOR),
      ...runScales(scores, weights, MISSING_PRIOR),
    ],
    aboutEqual: equals(competing, draws),
  };
}

type Draws = ReadonlyMap<string, Float64Array>;

/** Every candidate that has evidence and competes, or would if it had more. */
function drawScores(
  ranked: readonly Ranked[],
  weights: readonly CriterionWeight[],
  { draws, seed }: SensitivitySettings,
): Draws {
  const weightings = weightDraws(weights, draws, seededDraws(seed, 'weights'));
  return new Map(
    ranked
      .filter(({ rank, reason }) => rank !== null || reason === 'too-little-evidence')
      .map(({ candidate: { id }, contributions }) => [
        id,
        scoreDraws(contributions, weightings, MISSING_PRIOR, seededDraws(seed, `candidate ${id}`)),
      ]),
  );
}

/** Among those that are ranked alone: one with too little evidence takes no place from them. */
function sharesInTop(competing: readonly Ranked[], draws: Draws, slots: number): ReadonlyMap<string, number> {
  const places = drawPlaces(competing.map(({ candidate }) => draws.get(candidate.id)!));
  return new Map(competing.map(({ candidate }, at) => [candidate.id, shareInTop(places[at]!, slots)]));
}

function rangesOf(draws: Draws): ReadonlyMap<string, readonly [number, number]> {
  const places = drawPlaces([...draws.values()]);
  return new Map(
    [...draws.keys()].map((id, at) => [id, [placeAt(places[at]!, TAIL), placeAt(places[at]!, 1 - TAIL)]]),
  );
}

function isInTop({ order }: ScenarioResult, id: string, slots: number): boolean {
  return order.slice(0, slots).some(({ candidate }) => candidate === id);
}

function equals(competing: readonly Ranked[], draws: Draws): readonly AboutEqual[] {
  return competing.flatMap(({ candidate: { id: above } }, at) =>
    competing.slice(at + 1).flatMap(({ candidate: { id: below } }): readonly AboutEqual[] => {
      const probability = shareAbove(draws.get(above)!, draws.get(below)!);
      const equal = probability >= ABOUT_EQUAL_FROM && probability <= ABOUT_EQUAL_UP_TO;
      return equal ? [{ above, below, probability }] : [];
    }),
  );
}
