import { describe, expect, it } from 'vitest';
import {
  type ComparisonInput,
  faultInComparison,
  pairOf,
} from '../../../src/stats/comparison/comparison-input.ts';

const sound: ComparisonInput = {
  localCount: 30,
  localPopulation: 10_000,
  comparatorCount: 400,
  comparatorPopulation: 200_000,
  comparatorIncludesLocal: true,
  level: 0.95,
};

describe('faultInComparison', () => {
  it.each([
    [{}, null],
    [{ localCount: 0, comparatorCount: 0 }, null],
    [{ localPopulation: 0 }, 'denominator-not-positive'],
    [{ comparatorCount: -1 }, 'negative-count'],
    [{ localCount: Number.NaN }, 'not-finite'],
    [{ localCount: 401 }, 'local-exceeds-comparator'],
    [{ localPopulation: 200_001 }, 'local-exceeds-comparator'],
    [{ localPopulation: 200_000 }, 'local-equals-comparator'],
    // Separate areas may be of any size.
    [{ localCount: 401, localPopulation: 200_000, comparatorIncludesLocal: false }, null],
  ] as const)('of %j is %s', (change, fault) => {
    expect(faultInComparison({ ...sound, ...change })).toBe(fault);
  });
});

describe('pairOf', () => {
  it('puts the local side first', () => {
    const pair = { count: 30, population: 10_000, otherCount: 400, otherPopulation: 200_000 };
    expect(pairOf(sound)).toEqual(pair);
  });
});
