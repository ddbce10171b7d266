import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import type { CriterionId, CriterionWeight } from '../../../src/model/criterion.ts';
import { rank } from '../../../src/ranking/rank.ts';
import { reweigh } from '../../../src/ranking/reweigh.ts';
import { scoresOf } from '../../../src/ranking/sensitivity/scenario-order.ts';
import { smallestShift } from '../../../src/ranking/sensitivity/weight-shift.ts';
import { candidate, scored } from '../../support/evidence.ts';

const { weights } = loadMethod();
const PRIOR = 25;
const halves: readonly CriterionWeight[] = weights.map((one) => ({
  ...one,
  weight: one.criterion === 'harm' || one.criterion === 'size' ? 50 : 0,
}));

function rankedBy(scores: Readonly<Record<string, readonly number[]>>, own: readonly CriterionWeight[]) {
  const all = Object.entries(scores).flatMap(([id, list]) =>
    list.map((score, at) => scored(id, own[at]!.criterion, score)),
  );
  return rank(Object.keys(scores).map(candidate), all, own);
}

describe('the smallest change of one weight', () => {
  it('is where two lines cross', () => {
    // a = 80 w + 40 (1 - w), b = 50 w + 60 (1 - w): equal at w = 2/5. At 50% a is first (60 against 55).
    const ranked = rankedBy({ a: [80, 40], b: [50, 60] }, halves);
    const candidates = ranked.map(scoresOf);
    expect(smallestShift('a', candidates, halves, 1, PRIOR)).toMatchObject({ from: 50, moves: 'out' });
    expect(smallestShift('a', candidates, halves, 1, PRIOR)?.to).toBeCloseTo(40, 10);
    expect(smallestShift('b', candidates, halves, 1, PRIOR)).toMatchObject({ from: 50, moves: 'in' });
  });

  it('is none where one candidate is better on everything', () => {
    const candidates = rankedBy({ a: [80, 80], b: [50, 60] }, halves).map(scoresOf);
    expect(smallestShift('a', candidates, halves, 1, PRIOR)).toBeNull();
    expect(smallestShift('b', candidates, halves, 1, PRIOR)).toBeNull();
  });

  it('is none where there is room for all', () => {
    const candidates = rankedBy({ a: [80, 40], b: [50, 60] }, halves).map(scoresOf);
    expect(smallestShift('b', candidates, halves, 2, PRIOR)).toBeNull();
  });

  const score = fc.integer({ min: 0, max: 100 });
  const lists = fc.array(fc.array(score, { minLength: 8, maxLength: 8 }), { minLength: 3, maxLength: 7 });

  it('moves the candidate over the line, and nothing smaller does, as ranking anew shows', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 3 }), (many, slots) => {
        const scores = Object.fromEntries(many.map((list, at) => [`c${at}`, list]));
        const candidates = rankedBy(scores, weights).map(scoresOf);
        const isIn = (id: string, criterion: CriterionId, weight: number) => {
          const own = reweigh(weights, new Map([[criterion, weight]]));
          if (!own.ok) throw new Error(own.message);
          const order = candidates
            .map((one) => ({
              id: one.candidate,
              score: own.weights.reduce((sum, w) => sum + w.weight * one.scores.get(w.criterion)!, 0),
            }))
            .sort((a, b) => b.score - a.score);
          return order.slice(0, slots).some((one) => one.id === id);
        };
        for (const { candidate: id } of candidates) {
          const shift = smallestShift(id, candidates, weights, slots, PRIOR);
          const now = isIn(id, 'harm', 25);
          if (shift) {
            const beyond = shift.to + Math.sign(shift.to - shift.from) * 1e-6;
            expect(isIn(id, shift.criterion, beyond)).toBe(shift.moves === 'in');
          }
          const reach = shift ? Math.abs(shift.to - shift.from) - 1e-6 : 100;
          for (const { criterion, weight } of weights)
            for (const part of [-1, -0.7, -0.3, 0.3, 0.7, 1]) {
              const tried = weight + part * reach;
              if (tried >= 0 && tried < 100 && reach > 0) expect(isIn(id, criterion, tried)).toBe(now);
            }
        }
      }),
      { numRuns: 60 },
    );
  });
});
