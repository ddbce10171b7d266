import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAcceptability } from '../../../src/stats/ranks/rank-acceptability.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('rankAcceptability', () => {
  it('counts the weightings that give each place', () => {
    // By hand: values 0.7 v 0.3, 0.6 v 0.4, 0.2 v 0.8, 0.1 v 0.9.
    const weightings = [
      [0.7, 0.3],
      [0.6, 0.4],
      [0.2, 0.8],
      [0.1, 0.9],
    ];
    const [first, second] = unwrap(
      rankAcceptability(
        [
          [1, 0],
          [0, 1],
        ],
        weightings,
      ),
    );
    expect(first?.acceptability).toEqual([0.5, 0.5]);
    expectClose(first?.centralWeights?.[0] ?? 0, 0.65);
    expectClose(second?.centralWeights?.[1] ?? 0, 0.85);
  });

  it('gives equals the better place, and no central weights to who is never first', () => {
    const table = unwrap(rankAcceptability([[2], [2], [1]], [[1]]));
    expect(table.map(({ acceptability }) => acceptability)).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(table[2]?.centralWeights).toBeNull();
  });

  it.each([
    [[], [[1]], 'too-few-points'],
    [[[]], [[]], 'too-few-points'],
    [[[1]], [], 'too-few-points'],
    [[[1, 2], [1]], [[1, 1]], 'lengths-differ'],
    [[[1, 2]], [[1]], 'lengths-differ'],
    [[[1, Number.NaN]], [[1, 1]], 'not-finite'],
    [[[1, 2]], [[1, Number.POSITIVE_INFINITY]], 'not-finite'],
    [[[1, 2]], [[2, -1]], 'negative-weight'],
    [
      [[1, 2]],
      [
        [1, 1],
        [0, 0],
      ],
      'no-weight',
    ],
    [[[1e300]], [[1e300]], 'beyond-precision'],
  ] as const)('refuses %j with %j', (scores, weightings, reason) => {
    expect(reasonOf(rankAcceptability(scores, weightings))).toBe(reason);
  });

  const score = fc.integer({ min: 0, max: 100 });
  const candidates = fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 6 });
  const weight = fc.integer({ min: 1, max: 50 });
  const weightings = fc.array(fc.tuple(weight, weight, weight), { minLength: 1, maxLength: 12 });

  it('gives every candidate a place in every weighting, whatever the order of either', () => {
    fc.assert(
      fc.property(candidates, weightings, (scores, weights) => {
        const table = unwrap(rankAcceptability(scores, weights));
        for (const { acceptability } of table)
          expectClose(
            acceptability.reduce((sum, share) => sum + share, 0),
            1,
          );
        const turned = unwrap(rankAcceptability(scores.toReversed(), weights.toReversed())).toReversed();
        for (const [i, { acceptability, centralWeights }] of table.entries()) {
          expect(turned[i]?.acceptability).toEqual(acceptability);
          for (const [k, central] of (centralWeights ?? []).entries())
            expectClose(turned[i]?.centralWeights?.[k] ?? 0, central);
        }
      }),
      PROPERTY,
    );
  });

  it('never loses a candidate a first place for a higher score', () => {
    fc.assert(
      fc.property(candidates, weightings, (scores, weights) => {
        const firsts = (raised: number) =>
          unwrap(
            rankAcceptability(
              scores.map((own, i) => (i === 0 ? [own[0] + raised, own[1], own[2]] : own)),
              weights,
            ),
          )[0]?.acceptability[0] ?? 0;
        expect(firsts(5)).toBeGreaterThanOrEqual(firsts(0));
      }),
      PROPERTY,
    );
  });
});
