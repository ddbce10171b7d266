import type { CriterionId, CriterionWeight } from '../../model/criterion.ts';
import type { ScenarioResult } from '../../model/sensitivity.ts';
import { midRanks } from '../../stats/ranks/mid-rank.ts';
import { minMaxScale } from '../../stats/ranks/min-max-scale.ts';
import { type CandidateScores, orderBy } from './scenario-order.ts';

const FULL = 100;

type Scale = (scores: readonly number[]) => readonly number[];

/**
 * The ranking where each criterion is scaled by the candidates that happen to be listed, as other methods do: only
 * to show how much the fixed anchors matter, as on such scales a candidate's score depends on who else is there. A
 * criterion without evidence counts as the prior, before scaling.
 */
export function runScales(
  candidates: readonly CandidateScores[],
  weights: readonly CriterionWeight[],
  prior: number,
): readonly ScenarioResult[] {
  const inForce = new Map(weights.map(({ criterion, weight }) => [criterion, weight]));
  return scales.map(({ id, name, scale }) => ({
    id,
    name,
    kind: 'scale',
    order: orderBy(rescaled(candidates, scale, [...inForce.keys()], prior), inForce, prior),
  }));
}

const scales: readonly { readonly id: string; readonly name: string; readonly scale: Scale }[] = [
  { id: 'scale-min-max', name: 'Criteria scaled from least to most', scale: minMax },
  { id: 'scale-rank', name: 'Criteria scaled by rank', scale: byRank },
];

/** 0 for the least, 100 for the most; 50 where all score the same and nothing can be told apart. */
function minMax(values: readonly number[]): readonly number[] {
  const scaled = minMaxScale({ values, top: FULL, topFor: 'largest' });
  return values.map((_, at) => (scaled.ok ? (scaled.value[at] ?? FULL / 2) : FULL / 2));
}

/** Place from below in parts of 100; candidates that score the same share the average of their places. */
function byRank(values: readonly number[]): readonly number[] {
  return midRanks(values).ranks.map((rank) => (rank / values.length) * FULL);
}

function rescaled(
  candidates: readonly CandidateScores[],
  scale: Scale,
  criteria: readonly CriterionId[],
  prior: number,
): readonly CandidateScores[] {
  const columns = criteria.map((criterion) =>
    scale(candidates.map(({ scores }) => scores.get(criterion) ?? prior)),
  );
  return candidates.map(({ candidate }, row) => ({
    candidate,
    scores: new Map(criteria.map((criterion, column) => [criterion, columns[column]![row]!])),
  }));
}
