import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Side, splitChange } from '../../src/compare/split-change.ts';
import { scoreCandidates } from '../../src/criteria/gather.ts';
import type { RecordedEvidence, RecordedMethod } from '../../src/model/run-comparison.ts';
import { weigh } from '../../src/ranking/weigh.ts';
import {
  judged,
  pounds,
  ratio,
  recordedCandidate,
  recordedMethod,
  weights,
} from '../support/recorded-runs.ts';

/** A side of the comparison, with the score that a run would have recorded for it. */
function side(
  evidence: readonly RecordedEvidence[],
  changes: Partial<RecordedMethod> = {},
  prices = recordedCandidate().prices,
): Side {
  const method = recordedMethod(changes);
  const candidate = recordedCandidate({ evidence, prices });
  const scores = scoreCandidates(evidence, { candidates: [candidate], method });
  const { score } = weigh({ ...candidate, indicator: null }, scores, method.weights);
  return { method, candidate: { ...candidate, score } };
}

const size = judged('size', 50);

// Ratio anchors: 0.5 scores 0, 1 scores 50, 2 scores 100, and each doubling is worth 50. Size scores 50 throughout.
describe('splitChange', () => {
  /*
   * Own rate 10 to 20, comparator 10 to 14.142: ratios 1 (50) and 1.4142 (75); mixed, 20/10 = 2 (100) and
   * 10/14.142 = 0.7071 (25). Own: half of (100 - 50) + (75 - 25) = 50; comparator: half of (25 - 50) + (75 - 100)
   * = -25. The weight is 40 of 100: 20 and -10 points.
   */
  it('shares a change of both rates between own data and comparator', () => {
    const parts = splitChange(side([ratio(10, 10), size]), side([ratio(20, 10 * Math.SQRT2), size]));
    expect(parts).toEqual({ ownData: 20, comparator: -10, method: 0 });
  });

  /*
   * The same, and the weights go from 40 and 60 to 20 and 80. Scores of the eight states (own, comparator, weights):
   * 000 50, 100 70, 010 40, 110 60, 001 50, 101 60, 011 45, 111 55. By the orders in which the three can come:
   * own (2 x 20 + 20 + 10 + 2 x 10) / 6 = 15; comparator (-2 x 10 - 10 - 5 - 2 x 5) / 6 = -7.5;
   * method (0 - 10 + 5 - 2 x 5) / 6 = -2.5. Together 55 - 50.
   */
  it('shares a change of both rates and the weights', () => {
    const after = side([ratio(20, 10 * Math.SQRT2), size], {
      weights: weights({ size: 80, comparison: 20 }),
    });
    expect(splitChange(side([ratio(10, 10), size]), after)).toEqual({
      ownData: 15,
      comparator: -7.5,
      method: -2.5,
    });
  });

  // £1,000 to £10,000 per 1,000 at ten times the price: half of the way between the anchors, 50 of 100 points.
  it('calls another price of the same events method', () => {
    const harm = { weights: weights({ harm: 100 }) };
    const priced = (value: number, each: number) =>
      side([pounds(value)], harm, [{ indicator: 'burglary', count: 10, pounds: each }]);
    expect(splitChange(priced(1000, 500), priced(10_000, 5000))).toEqual({
      ownData: 0,
      comparator: 0,
      method: 50,
    });
    expect(splitChange(priced(1000, 500), priced(10_000, 500))).toEqual({
      ownData: 50,
      comparator: 0,
      method: 0,
    });
  });

  // The comparison goes from 85 of 100 judged to a ratio of 1, which scores 50: -35 at a weight of 40 is -14.
  it('calls a measure in place of a judgement own data', () => {
    const parts = splitChange(side([judged('comparison', 85), size]), side([ratio(10, 10), size]));
    expect(parts).toEqual({ ownData: -14, comparator: 0, method: 0 });
  });

  // Without evidence a criterion counts as 25: from 25 to 50 at a weight of 60 is 15.
  it('calls new evidence own data', () => {
    expect(splitChange(side([ratio(10, 10)]), side([ratio(10, 10), size]))).toEqual({
      ownData: 15,
      comparator: 0,
      method: 0,
    });
  });

  it('calls what the recorded evidence does not explain method: other rules worked the score out', () => {
    const before = side([ratio(10, 10), size]);
    const after = { ...before, candidate: { ...before.candidate, score: before.candidate.score + 3 } };
    expect(splitChange(before, after)).toEqual({ ownData: 0, comparator: 0, method: 3 });
  });

  it('scores a form that the other method has no anchors for by its own', () => {
    const { anchors } = recordedMethod();
    const before = side([ratio(10, 10), size], {
      anchors: anchors.filter(({ form }) => form !== 'gbp-per-1000'),
    });
    const after = side([ratio(10, 10), size, pounds(10_000)]);
    expect(splitChange(before, after)).toEqual({ ownData: 0, comparator: 0, method: 0 });
  });
});

const rate = fc.double({ min: 0.1, max: 100, noNaN: true });
const z = fc.option(fc.double({ min: -20, max: 20, noNaN: true }));
const score = fc.integer({ min: 0, max: 100 });
const evidence = fc
  .tuple(
    rate,
    rate,
    z,
    fc.integer({ min: 0, max: 5 }),
    fc.option(score),
    fc.integer({ min: 1, max: 200_000 }),
  )
  .map(([own, other, deviate, yearsAdverse, coded, cost]) => [
    { ...ratio(own, other, deviate), yearsAdverse },
    ...(coded === null ? [] : [judged('trend', coded)]),
    pounds(cost),
  ]);
const weighting = fc
  .tuple(score, score, score)
  .map(([harm, trend, comparison]) => ({ weights: weights({ harm, trend, comparison }) }));
const sideOf = fc.tuple(evidence, weighting).map(([items, method]) => side(items, method));

describe('laws of splitChange', () => {
  it('its parts add up to the change, and turn their signs with time', () => {
    fc.assert(
      fc.property(sideOf, sideOf, (before, after) => {
        const { ownData, comparator, method } = splitChange(before, after);
        const change = after.candidate.score - before.candidate.score;
        expect(ownData + comparator + method).toBeCloseTo(change, 8);
        const back = splitChange(after, before);
        expect(back.ownData).toBeCloseTo(-ownData, 7);
        expect(back.comparator).toBeCloseTo(-comparator, 7);
        expect(back.method).toBeCloseTo(-method, 7);
      }),
    );
  });

  it('the same twice changes nothing', () => {
    fc.assert(
      fc.property(sideOf, (one) => {
        expect(splitChange(one, one)).toEqual({ ownData: 0, comparator: 0, method: 0 });
      }),
    );
  });

  it('only weights changed: only the method has a part', () => {
    fc.assert(
      fc.property(evidence, weighting, weighting, (items, first, second) => {
        expect(splitChange(side(items, first), side(items, second))).toMatchObject({
          ownData: 0,
          comparator: 0,
        });
      }),
    );
  });

  it('only the comparator changed: only it has a part', () => {
    fc.assert(
      fc.property(evidence, weighting, rate, z, (items, method, other, deviate) => {
        const [compared, ...rest] = items;
        const revised = { ...compared!, ...ratio(compared!.sides!.own, other, deviate) };
        const parts = splitChange(side(items, method), side([revised, ...rest], method));
        expect(parts).toMatchObject({ ownData: 0, method: 0 });
      }),
    );
  });

  it('only own data changed: only they have a part', () => {
    fc.assert(
      fc.property(evidence, evidence, weighting, (first, second, method) => {
        const { own } = second[0]!.sides!;
        const compared = { ...second[0]!, ...ratio(own, first[0]!.sides!.other, second[0]!.z) };
        const parts = splitChange(side(first, method), side([compared, ...second.slice(1)], method));
        expect(parts).toMatchObject({ comparator: 0, method: 0 });
      }),
    );
  });
});
