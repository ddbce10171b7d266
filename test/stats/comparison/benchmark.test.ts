import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BenchmarkInput, benchmarkAgainst } from '../../../src/stats/comparison/benchmark.ts';
import { PROPERTY, reasonOf, unwrap } from '../support.ts';

const local: BenchmarkInput = {
  rule: 'single95',
  polarity: 'no-judgement',
  local95: { lower: 8, upper: 12 },
  local998: { lower: 7, upper: 13 },
  comparatorValue: 10,
  comparator95: { lower: 9, upper: 11 },
};

/** Categories without the second level of confidence. */
const NEAR: Readonly<Record<string, string>> = {
  best: 'better',
  better: 'better',
  similar: 'similar',
  worse: 'worse',
  worst: 'worse',
};

const categoryOf = (change: Partial<BenchmarkInput>): string =>
  unwrap(benchmarkAgainst({ ...local, ...change })).category;

describe('benchmarkAgainst', () => {
  // By reading the rule: which side of the local limits the comparator is on.
  it.each([
    ['single95', 7.9, 'higher'],
    ['single95', 8, 'similar'],
    ['single95', 12, 'similar'],
    ['single95', 12.1, 'lower'],
    ['single95-998', 7, 'higher'],
    ['single95-998', 6.9, 'highest'],
    ['single95-998', 13, 'lower'],
    ['single95-998', 13.1, 'lowest'],
    ['single95-998', 10, 'similar'],
  ] as const)('%s with a comparator of %d is %s', (rule, comparatorValue, category) => {
    expect(categoryOf({ rule, comparatorValue })).toBe(category);
  });

  it.each([
    [{ lower: 12, upper: 14 }, 'similar'],
    [{ lower: 12.1, upper: 14 }, 'lower'],
    [{ lower: 6, upper: 8 }, 'similar'],
    [{ lower: 6, upper: 7.9 }, 'higher'],
  ])('both intervals against %j: %s', (comparator95, category) => {
    expect(categoryOf({ rule: 'both-intervals', comparator95 })).toBe(category);
  });

  it.each([
    { rule: 'single95', local95: null },
    { rule: 'single95', comparatorValue: null },
    { rule: 'single95-998', local998: null },
    { rule: 'single95-998', local95: null },
    { rule: 'both-intervals', comparator95: null },
    { rule: 'both-intervals', local95: null },
  ] as const)('does not compare with %j', (change) => {
    expect(categoryOf(change)).toBe('not-compared');
  });

  it('asks for no more than its rule needs', () => {
    expect(categoryOf({ local998: null, comparator95: null })).toBe('similar');
    expect(categoryOf({ rule: 'both-intervals', local998: null, comparatorValue: null })).toBe('similar');
  });

  it.each([
    [{ local95: { lower: 12, upper: 8 } }, 'limits-reversed'],
    [{ comparator95: { lower: 12, upper: 8 } }, 'limits-reversed'],
    [{ local998: { lower: Number.NaN, upper: 8 } }, 'not-finite'],
    [{ comparatorValue: Number.POSITIVE_INFINITY }, 'not-finite'],
  ])('refuses %j', (change, reason) => {
    expect(reasonOf(benchmarkAgainst({ ...local, ...change }))).toBe(reason);
  });

  const figure = fc.integer({ min: 0, max: 400 });
  const width = fc.integer({ min: 0, max: 40 });

  it('is never bolder by both intervals than by one, and mirrors when the scale is turned round', () => {
    fc.assert(
      fc.property(figure, figure, width, width, (here, there, w, v) => {
        const input: BenchmarkInput = {
          ...local,
          polarity: 'low-is-good',
          local95: { lower: here - w, upper: here + w },
          local998: { lower: here - 2 * w, upper: here + 2 * w },
          comparatorValue: there,
          comparator95: { lower: there - v, upper: there + v },
        };
        const by = (change: Partial<BenchmarkInput>): string =>
          unwrap(benchmarkAgainst({ ...input, ...change })).category;
        const both = by({ rule: 'both-intervals' });
        if (both !== 'similar') expect(by({ rule: 'single95' })).toBe(both);
        expect(NEAR[by({ rule: 'single95-998' })]).toBe(by({ rule: 'single95' }));
        const turned: BenchmarkInput = {
          ...input,
          polarity: 'high-is-good',
          local95: { lower: -here - w, upper: -here + w },
          comparatorValue: -there,
        };
        expect(unwrap(benchmarkAgainst(turned)).category).toBe(by({ rule: 'single95' }));
      }),
      PROPERTY,
    );
  });
});
