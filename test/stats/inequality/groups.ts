import fc from 'fast-check';
import type { QuantileGroups } from '../../../src/stats/inequality/quantile-groups.ts';

/** Five equal groups whose values fall by 1 each: the line is 10.5 - 5 b. */
export const falling: QuantileGroups = {
  populations: [100, 100, 100, 100, 100],
  values: [10, 9, 8, 7, 6],
  lower95: [9, 8, 7, 6, 5],
  upper95: [11, 10, 9, 8, 7],
  kind: 'value',
  transformed: false,
};

const member = fc.record({
  population: fc.integer({ min: 50, max: 5000 }),
  value: fc.integer({ min: 200, max: 800 }),
  below: fc.integer({ min: 1, max: 150 }),
  above: fc.integer({ min: 1, max: 150 }),
});

/** Groups whose values, limits included, are proportions: every kind can hold them. */
export const anyGroups = fc
  .record({
    members: fc.array(member, { minLength: 5, maxLength: 10 }),
    kind: fc.constantFrom('value', 'rate', 'proportion'),
    transformed: fc.boolean(),
  })
  .map(
    ({ members, kind, transformed }): QuantileGroups => ({
      populations: members.map(({ population }) => population),
      values: members.map(({ value }) => value / 1000),
      lower95: members.map(({ value, below }) => (value - below) / 1000),
      upper95: members.map(({ value, above }) => (value + above) / 1000),
      kind,
      transformed,
    }),
  );

/** Inputs that no index can be formed from, with the reason. */
export const FAULTS = [
  [{ values: [10, 9, 8, 7] }, 'lengths-differ'],
  [{ upper95: [11, 10, 9, 8, 7, 6] }, 'lengths-differ'],
  [{ populations: [1], values: [1], lower95: [0], upper95: [2] }, 'too-few-quantiles'],
  [{ values: [10, 9, Number.NaN, 7, 6] }, 'not-finite'],
  [{ upper95: [Number.POSITIVE_INFINITY, 10, 9, 8, 7] }, 'not-finite'],
  [{ populations: [100, 100, 0, 100, 100] }, 'denominator-not-positive'],
  [{ populations: [100, 100, -5, 100, 100] }, 'denominator-not-positive'],
  [{ lower95: [10.5, 8, 7, 6, 5] }, 'limits-reversed'],
  [{ upper95: [9.5, 10, 9, 8, 7] }, 'limits-reversed'],
  [{ kind: 'rate', lower95: [9, 8, 7, 6, 0] }, 'outside-scale'],
  [{ kind: 'proportion' }, 'outside-scale'],
] as const;
