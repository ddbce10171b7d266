import { describe, expect, it } from 'vitest';
import { faultInTwoCounts, faultInWholeCounts } from '../../../src/stats/comparison/two-counts.ts';

const sound = { before: 3, after: 5, exposureBefore: 1, exposureAfter: 2 };

describe('faults in two counts', () => {
  it.each([
    [{}, null],
    [{ before: 0 }, null],
    [{ before: 0, after: 0 }, 'both-counts-zero'],
    [{ exposureBefore: 0 }, 'denominator-not-positive'],
    [{ exposureAfter: -2 }, 'denominator-not-positive'],
    [{ after: -1 }, 'negative-count'],
    [{ before: Number.POSITIVE_INFINITY }, 'not-finite'],
  ] as const)('%j: %s', (change, fault) => {
    expect(faultInTwoCounts({ ...sound, ...change })).toBe(fault);
    expect(faultInWholeCounts({ ...sound, ...change })).toBe(fault);
  });

  it.each([
    [{ before: 2.5 }, 'count-not-whole'],
    [{ after: 0.1 }, 'count-not-whole'],
    [{ after: 1e16 }, 'beyond-precision'],
  ] as const)('%j matters to exact tests only: %s', (change, fault) => {
    expect(faultInTwoCounts({ ...sound, ...change })).toBeNull();
    expect(faultInWholeCounts({ ...sound, ...change })).toBe(fault);
  });
});
