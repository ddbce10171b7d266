import { describe, expect, it } from 'vitest';
import { weightedEvents } from '../../../src/stats/harm/weighted-events.ts';
import { reasonOf, unwrap } from '../support.ts';

describe('weightedEvents', () => {
  it('adds what each event weighs, and leaves out classes that weigh nothing', () => {
    // 3 × 10 + 4 × 5 + 9 × 0 = 50; in parts of 10: 5 and 3 + 4/4 = 4; 3 + 4 events that weigh something.
    expect(unwrap(weightedEvents([3, 4, 9], [10, 5, 0]))).toEqual({
      total: 50,
      events: 7,
      harm: 5,
      variance: 4,
      largestWeight: 10,
    });
  });

  it.each([
    [[1, 2], [1], 'lengths-differ'],
    [[1, Number.NaN], [1, 1], 'not-finite'],
    [[1, 2], [1, Number.POSITIVE_INFINITY], 'not-finite'],
    [[1, -2], [1, 1], 'negative-count'],
    [[1, 2], [1, -1], 'negative-weight'],
    [[1, 2], [0, 0], 'no-weight'],
    [[], [], 'no-weight'],
    [[1e200], [1e200], 'beyond-precision'],
    [[1e308, 1e308], [0.1, 0.1], 'beyond-precision'],
  ] as const)('refuses %j events weighing %j', (counts, weights, reason) => {
    expect(reasonOf(weightedEvents(counts, weights))).toBe(reason);
  });
});
