import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionId } from '../../../src/model/criterion.ts';
import { runScales } from '../../../src/ranking/sensitivity/scales.ts';

const PRIOR = 25;
const weights = [
  { criterion: 'harm', weight: 60, reason: '' },
  { criterion: 'size', weight: 40, reason: '' },
] as const;
type Pair = readonly [number | null, number | null];

function scaled(pairs: readonly Pair[]) {
  const candidates = pairs.map(([harm, size], at) => ({
    candidate: `c${at}`,
    scores: new Map<CriterionId, number | null>([
      ['harm', harm],
      ['size', size],
    ]),
  }));
  const [minMax, rank] = runScales(candidates, weights, PRIOR);
  const scores = (of: typeof minMax) =>
    Object.fromEntries(of!.order.map((one) => [one.candidate, one.score]));
  return { minMax: minMax!, rank: rank!, scores: [scores(minMax), scores(rank)] as const };
}

describe('runScales', () => {
  it('names both scales', () => {
    const { minMax, rank } = scaled([[1, 2]]);
    expect([minMax, rank].map(({ id, kind }) => [id, kind])).toEqual([
      ['scale-min-max', 'scale'],
      ['scale-rank', 'scale'],
    ]);
  });

  // oracles/mcda_normalise.csv, case 002: 6, 4, 2, 3, 6, 11 from least to most are 44.4, 22.2, 0, 11.1, 44.4 and 100.
  it('scales from least to most', () => {
    const values = [6, 4, 2, 3, 6, 11];
    const [found] = scaled(values.map((value) => [value, value])).scores;
    const expected = [44.444_444_444_4, 22.222_222_222_2, 0, 11.111_111_111_1, 44.444_444_444_4, 100];
    for (const [at, value] of expected.entries()) expect(found[`c${at}`]).toBeCloseTo(value, 9);
  });

  // By hand, of four: places from below 4, 2.5, 2.5 and 1 of 4.
  it('scales by place from below, equals sharing the average of theirs', () => {
    const [, found] = scaled([90, 50, 50, 10].map((value) => [value, value])).scores;
    expect(found).toEqual({ c0: 100, c1: 62.5, c2: 62.5, c3: 25 });
  });

  // Harm 100 and 0 from least to most, size 50 for both: 60 x 100 + 40 x 50 = 8,000 of 10,000, and 2,000.
  it('weighs the scaled criteria; where all are the same nothing is told apart', () => {
    const [minMax, rank] = scaled([
      [80, 30],
      [20, 30],
    ]).scores;
    expect(minMax).toEqual({ c0: 80, c1: 20 });
    // Places 2 and 1 of 2 are 100 and 50, and both share 1.5, 75: 60 x 100 + 40 x 75 and 60 x 50 + 40 x 75.
    expect(rank).toEqual({ c0: 90, c1: 60 });
  });

  it('counts what is not known as the prior, before scaling: it is neither least nor left out', () => {
    const unknown = scaled([
      [100, 50],
      [null, 50],
      [0, 50],
    ]).scores;
    expect(unknown).toEqual(
      scaled([
        [100, 50],
        [PRIOR, 50],
        [0, 50],
      ]).scores,
    );
    // 25 of 0 to 100 is 25: 60 x 25 + 40 x 50 = 3,500.
    expect(unknown[0]['c1']).toBe(35);
  });
});

it('scores lie in 0 to 100, and a candidate that is best in all comes first', () => {
  const score = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 6 }), (pairs) => {
      const best: Pair = [101, 101];
      const { minMax, rank } = scaled([...pairs, best]);
      for (const { order } of [minMax, rank]) {
        expect(order[0]).toEqual({ candidate: `c${pairs.length}`, score: 100 });
        for (const { score: found } of order) {
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(100);
        }
      }
    }),
  );
});
