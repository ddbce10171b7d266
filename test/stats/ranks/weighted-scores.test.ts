import { describe, expect, it } from 'vitest';
import { shareWeights } from '../../../src/stats/ranks/weighted-scores.ts';
import { expectClose, reasonOf, unwrap } from '../support.ts';

describe('shareWeights', () => {
  it('drops missing criteria and lets the others carry their weight', () => {
    const scored = unwrap(shareWeights({ scores: [40, null, 10], weights: [3, 4, 1] }));
    expect(scored).toEqual([
      { score: 40, share: 0.75 },
      { score: 10, share: 0.25 },
    ]);
  });

  it('holds for weights whose total would overflow or vanish', () => {
    for (const weight of [1e308, 5e-324]) {
      const scored = unwrap(
        shareWeights({ scores: [1, 2, 3, 4], weights: [weight, weight, weight, weight] }),
      );
      for (const { share } of scored) expectClose(share, 0.25);
    }
  });

  it.each([
    [[1, 2], [1], 'lengths-differ'],
    [[1, Number.NaN], [1, 1], 'not-finite'],
    [[1, null], [1, Number.POSITIVE_INFINITY], 'not-finite'],
    [[1, 2], [1, -1], 'negative-weight'],
    [[null, null], [1, 1], 'too-few-points'],
    [[], [], 'too-few-points'],
    [[1, 2], [0, 0], 'no-weight'],
    [[1, null], [0, 5], 'no-weight'],
  ] as const)('refuses %j weighed %j', (scores, weights, reason) => {
    expect(reasonOf(shareWeights({ scores, weights }))).toBe(reason);
  });
});
