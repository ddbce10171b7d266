import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateDifferenceInput, rateDifference } from '../../../src/stats/comparison/rate-difference.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

const apart: RateDifferenceInput = {
  localCount: 30,
  localPopulation: 10_000,
  comparatorCount: 400,
  comparatorPopulation: 200_000,
  comparatorIncludesLocal: false,
  per: 1000,
  level: 0.95,
};
const within: RateDifferenceInput = { ...apart, comparatorIncludesLocal: true };

describe('rateDifference', () => {
  it('subtracts the two rates', () => {
    // 3 per 1,000 less 2 per 1,000.
    expectClose(unwrap(rateDifference(apart)).difference, 1, 1e-13);
    expect(unwrap(rateDifference(apart)).method).toBe('independent-difference');
    expect(unwrap(rateDifference(within)).method).toBe('part-of-difference');
  });

  it('of a part and its whole has Wald limits only', () => {
    const { wald, waldP, score, scoreP, mover } = unwrap(rateDifference(within));
    expect([score, scoreP, mover]).toEqual([null, null, null]);
    expect(wald).not.toBeNull();
    expect(waldP).not.toBeNull();
  });

  it.each([apart, within])('of two zeros is 0 and says no more', (input) => {
    const nothing = unwrap(rateDifference({ ...input, localCount: 0, comparatorCount: 0 }));
    const { difference, wald, waldP, score, scoreP, mover } = nothing;
    expect([difference, wald, waldP, score, scoreP, mover]).toEqual([0, null, null, null, null, null]);
  });

  it.each([
    [{ localPopulation: 0 }, 'denominator-not-positive'],
    [{ comparatorPopulation: -1 }, 'denominator-not-positive'],
    [{ per: 0 }, 'denominator-not-positive'],
    [{ localCount: -1 }, 'negative-count'],
    [{ comparatorCount: Number.NaN }, 'not-finite'],
    [{ per: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ comparatorIncludesLocal: true, localCount: 401 }, 'local-exceeds-comparator'],
    [{ comparatorIncludesLocal: true, localPopulation: 200_000 }, 'local-equals-comparator'],
    [{ localPopulation: 1e-320 }, 'beyond-precision'],
    [{ localPopulation: 1e-300, comparatorPopulation: 1e300 }, 'beyond-precision'],
    [{ comparatorIncludesLocal: true, localPopulation: 5e-324 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(rateDifference({ ...apart, ...change }))).toBe(reason);
  });

  const events = fc.integer({ min: 0, max: 100_000 });
  const people = fc.integer({ min: 1, max: 10_000_000 });
  const areas = fc
    .record({ local: events, elsewhere: events, here: people, there: people, partOf: fc.boolean() })
    .filter(({ local, elsewhere }) => local + elsewhere > 0)
    .map(
      ({ local, elsewhere, here, there, partOf }): RateDifferenceInput => ({
        localCount: local,
        localPopulation: here,
        comparatorCount: partOf ? local + elsewhere : elsewhere,
        comparatorPopulation: partOf ? here + there : there,
        comparatorIncludesLocal: partOf,
        per: 1000,
        level: 0.95,
      }),
    );
  const METHODS = ['wald', 'score', 'mover'] as const;

  it('lies inside its limits, which widen with confidence and narrow as counts and populations grow', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 2, max: 20 }), (input, times) => {
        const at95 = unwrap(rateDifference(input));
        const at998 = unwrap(rateDifference({ ...input, level: 0.998 }));
        const local = {
          localCount: input.localCount * times,
          localPopulation: input.localPopulation * times,
        };
        const comparatorCount = input.comparatorCount * times;
        const comparatorPopulation = input.comparatorPopulation * times;
        const larger = unwrap(rateDifference({ ...input, ...local, comparatorCount, comparatorPopulation }));
        for (const method of METHODS) {
          const [limits, wider, narrower] = [at95[method], at998[method], larger[method]];
          if (limits === null || wider === null || narrower === null) continue;
          expectNotBelow(at95.difference, limits.lower);
          expectNotBelow(limits.upper, at95.difference);
          expect(wider.lower).toBeLessThan(limits.lower);
          expect(wider.upper).toBeGreaterThan(limits.upper);
          expect(narrower.upper - narrower.lower).toBeLessThan(limits.upper - limits.lower);
        }
      }),
      PROPERTY,
    );
  });

  it('turns over when separate areas change places', () => {
    fc.assert(
      fc.property(areas, (input) => {
        fc.pre(!input.comparatorIncludesLocal);
        const value = unwrap(rateDifference(input));
        const local = { localCount: input.comparatorCount, localPopulation: input.comparatorPopulation };
        const other = { comparatorCount: input.localCount, comparatorPopulation: input.localPopulation };
        const turned = unwrap(rateDifference({ ...input, ...local, ...other }));
        expectClose(turned.difference, -value.difference, 1e-14);
        for (const method of METHODS)
          expectClose(turned[method]?.lower ?? 0, -(value[method]?.upper ?? Number.NaN), 1e-9);
        expectClose(turned.scoreP ?? 0, value.scoreP ?? 1, 1e-12);
      }),
      PROPERTY,
    );
  });
});
