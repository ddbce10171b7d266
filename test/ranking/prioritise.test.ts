import { describe, expect, it } from 'vitest';
import type { CriterionScore } from '../../src/model/criterion.ts';
import type { Override } from '../../src/model/ranking.ts';
import { prioritise } from '../../src/ranking/prioritise.ts';
import { candidate, scored } from '../support/evidence.ts';
import { settings } from '../support/settings.ts';

const decision = { who: 'Partnership board', when: '2014-03-31', why: 'plan 2014-17:234' };
const about = (overrides: readonly Override[] = []) =>
  settings({
    candidates: ['a', 'b', 'c', 'thin'].map(candidate),
    sensitivity: { slots: 1, draws: 200, seed: 1 },
    overrides,
  });
const criteria = settings().method.weights.map(({ criterion }) => criterion);
const all = (id: string, score: number) => criteria.map((criterion) => scored(id, criterion, score));
const scores: readonly CriterionScore[] = [
  ...all('a', 90),
  ...all('b', 30),
  ...all('c', 5),
  scored('thin', 'trend', 100),
];
const tiers = (overrides: readonly Override[] = [], given = scores) =>
  prioritise(given, [], about(overrides)).ranking.map((one) => [one.candidate.id, one.tier, one.agreedTier]);

describe('prioritise', () => {
  // All weights add to 100, so that a score of 90 in each criterion is 90; thin: 15 x 100 + 85 x 25 = 3,625 of 10,000.
  it('ranks by score, with what has too little evidence last and without a rank', () => {
    const { ranking } = prioritise(scores, [], about());
    expect(ranking.map((one) => [one.candidate.id, one.rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['thin', null],
    ]);
    expect(ranking.map(({ score }) => Number(score.toFixed(6)))).toEqual([90, 30, 5, 36.25]);
  });

  it('says how firm each place is: 60 points ahead with one slot is first in every draw and scenario', () => {
    const { ranking, sensitivity } = prioritise(scores, [], about());
    expect(ranking[0]).toMatchObject({ probabilityTopN: 1, tier: 'priority' });
    expect(sensitivity.candidates[0]).toMatchObject({
      candidate: 'a',
      robust: true,
      scenariosInTopN: about().method.scenarios.length,
    });
  });

  it("puts the model's tier beside what was agreed", () => {
    const override: Override = { candidate: 'c', tier: 'priority', decision };
    const found = tiers([override]).find(([id]) => id === 'c');
    expect(found).toEqual(['c', 'monitor', 'priority']);
  });

  it('runs the ranking again on other evidence, and never ranks by it', () => {
    const turned = scores.map((one) => (one.status === 'scored' ? { ...one, score: 100 - one.score } : one));
    const alternatives = [{ id: 'swap', name: 'Turned round', scores: turned }];
    const { ranking, sensitivity } = prioritise(scores, alternatives, about());
    const swap = sensitivity.scenarios.find(({ id }) => id === 'swap');
    expect(swap?.order.map(({ candidate: id }) => id)).toEqual(['c', 'b', 'a']);
    expect(ranking[0]?.candidate.id).toBe('a');
  });

  it('does not depend on the order of the scores', () => {
    expect(tiers([], scores.toReversed())).toEqual(tiers());
  });
});
