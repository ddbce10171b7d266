import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import type { CriterionId } from '../../../src/model/criterion.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { runScenarios } from '../../../src/ranking/sensitivity/scenarios.ts';

const { weights, scenarios } = loadMethod();
const criteria = weights.map(({ criterion }) => criterion);
const MISSING = null;

/** Scores of harm, size, trend, comparison, concentration, concern, fit and influence: cases/ranking-2013-14/results.md. */
const reoffending = [75.2, 87.2, 40, 73.5, 80, MISSING, 100, 85];
const roads = [89.8, 19.3, 60, MISSING, MISSING, 60, 33, 30];
const disorder = [37.1, 97.6, 27, MISSING, 60, 28, 100, 85];
const scoresOf = (candidate: string, scores: readonly (number | null)[]) => ({
  candidate,
  scores: new Map(criteria.map((criterion, at) => [criterion, scores[at] ?? null])),
});
const candidates = [scoresOf('R', reoffending), scoresOf('B', disorder), scoresOf('K', roads)];
const run = (given: readonly Scenario[]) => runScenarios(given, candidates, weights, 25);
const scenario = (changes: Partial<Scenario>): Scenario => ({
  id: 'own',
  name: 'Own',
  weights: new Map<CriterionId, number>(),
  prior: null,
  reason: '',
  ...changes,
});

describe('runScenarios', () => {
  // results.md, "Scenarios": scores to one decimal; those that it leaves out are not among its first seven.
  it.each([
    ['default', { R: 68.7, B: 49.8, K: 49.7 }],
    ['equal', { R: 70.7, B: 57.5 }],
    ['core-four', { R: 69.9, K: 54.4, B: 45.3 }],
    ['no-judgement', { R: 66, K: 51.8, B: 45 }],
    ['drop-harm', { R: 66.5, B: 54 }],
    ['drop-concern', { R: 73.5, B: 52.2, K: 48.6 }],
    ['volume-only', { B: 97.6, R: 87.2 }],
    ['harm-only', { K: 89.8, R: 75.2, B: 37.1 }],
    ['demand-led', { R: 65.4, B: 58.1, K: 44.9 }],
    ['missing-0', { R: 66.2, B: 46, K: 43.5 }],
    ['missing-60', { R: 72.2, K: 58.5 }],
  ] as const)('%s gives the published scores', (id, expected) => {
    const found = run(scenarios).find((one) => one.id === id);
    const scores = new Map(found?.order.map((one) => [one.candidate, one.score]));
    // Scores of criteria are themselves published to one decimal.
    for (const [candidate, score] of Object.entries(expected))
      expect(Math.abs((scores.get(candidate) ?? Number.NaN) - score)).toBeLessThanOrEqual(0.1);
    const order = found?.order.map(({ candidate }) => candidate).filter((one) => one in expected);
    expect(order).toEqual(Object.keys(expected));
  });

  it('keeps the weights in force for what it leaves open, and its own prior before that in force', () => {
    const [own] = run([scenario({})]);
    expect(own).toMatchObject({ id: 'own', name: 'Own', kind: 'named' });
    expect(own?.order).toEqual(run(scenarios)[0]?.order);
    expect(run([scenario({ prior: 0 })])[0]?.order).toEqual(
      run(scenarios).find(({ id }) => id === 'missing-0')?.order,
    );
  });

  it('is left out where no weight is left', () => {
    const nothing = new Map(criteria.map((criterion) => [criterion, 0]));
    expect(run([scenario({ weights: nothing })])).toEqual([]);
  });

  it('gives every candidate a score in every scenario', () => {
    for (const { order } of run(scenarios)) expect(order).toHaveLength(candidates.length);
    expect(run(scenarios)).toHaveLength(scenarios.length);
  });
});
