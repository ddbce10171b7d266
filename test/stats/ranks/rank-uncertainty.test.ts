import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMUM_AREAS, PRIOR_EVENTS, rankUncertainty } from '../../../src/stats/ranks/rank-uncertainty.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('rankUncertainty', () => {
  it('puts half an event of prior on every area', () => {
    const [first] = unwrap(
      rankUncertainty([
        { count: 7, population: 1000 },
        { count: 0, population: 1000 },
      ]),
    );
    expect(PRIOR_EVENTS).toBe(0.5);
    expect(MINIMUM_AREAS).toBe(2);
    expectClose(first?.meanRate ?? 0, 0.0075);
  });

  it('knows nothing of two areas without events but their populations', () => {
    // Two Gamma(1/2) rates: P(first above) = I_q(1/2, 1/2) = (2/π) arcsin √q, q = 3/4: 2/3.
    const [first, second] = unwrap(
      rankUncertainty([
        { count: 0, population: 1000 },
        { count: 0, population: 3000 },
      ]),
    );
    expectClose(first?.probabilityAbove[1] ?? 0, 2 / 3);
    expectClose(second?.probabilityAbove[0] ?? 0, 1 / 3);
    expect(first?.probabilityAbove[0]).toBeNull();
    expectClose(first?.meanRank ?? 0, 4 / 3);
    expectClose(first?.probabilityHighest ?? 0, 2 / 3, 1e-8);
  });

  const one = { count: 5, population: 100 };
  it.each([
    [[], 'too-few-areas'],
    [[one], 'too-few-areas'],
    [[one, { count: -1, population: 100 }], 'negative-count'],
    [[one, { count: 1, population: 0 }], 'denominator-not-positive'],
    [[one, { count: Number.NaN, population: 9 }], 'not-finite'],
    [[one, { count: 1, population: Number.POSITIVE_INFINITY }], 'not-finite'],
    [[one, { count: 1e14, population: 9 }], 'beyond-precision'],
    [[one, { count: 1e100, population: 9 }], 'beyond-precision'],
    [[one, { count: 1e300, population: 9 }], 'beyond-precision'],
    [[one, { count: 1, population: 1e-320 }], 'beyond-precision'],
  ] as const)('refuses %j', (areas, reason) => {
    expect(reasonOf(rankUncertainty(areas))).toBe(reason);
  });

  const area = fc.record({
    count: fc.integer({ min: 0, max: 300 }),
    population: fc.integer({ min: 500, max: 5000 }),
  });
  const areas = fc.array(area, { minLength: 2, maxLength: 6 });
  const runs = { ...PROPERTY, numRuns: 60 };

  it('shares ranks out completely, and each pair to one or the other', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const table = unwrap(rankUncertainty(list));
        const ranks = table.reduce((sum, { meanRank }) => sum + meanRank, 0);
        expectClose(ranks, (list.length * (list.length + 1)) / 2, 1e-12);
        for (const [i, { probabilityAbove, probabilityHighest }] of table.entries()) {
          for (const [j, probability] of probabilityAbove.entries()) {
            if (probability === null) expect(j).toBe(i);
            else expectClose(probability + (table[j]?.probabilityAbove[i] ?? 0), 1, 1e-13);
            // To be highest is to be above each one.
            expect(probabilityHighest).toBeLessThanOrEqual((probability ?? 1) + 1e-8);
          }
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of areas or the unit of population', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const table = unwrap(rankUncertainty(list));
        const turned = unwrap(
          rankUncertainty(
            list.toReversed().map(({ count, population }) => ({ count, population: population * 8 })),
          ),
        ).toReversed();
        for (const [i, { meanRank, meanRate }] of table.entries()) {
          expectClose(turned[i]?.meanRank ?? 0, meanRank, 1e-11);
          expectClose(8 * (turned[i]?.meanRate ?? 0), meanRate);
        }
      }),
      runs,
    );
  });

  it('moves an area up when it has more events, and firms up when everything grows alike', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const rankOfFirst = (more: number): number => {
          const changed = list.map((own, i) => (i === 0 ? { ...own, count: own.count + more } : own));
          return unwrap(rankUncertainty(changed))[0]?.meanRank ?? 0;
        };
        expect(rankOfFirst(50)).toBeLessThanOrEqual(rankOfFirst(0) + 1e-12);
      }),
      runs,
    );
    const leader = (scale: number): number =>
      unwrap(
        rankUncertainty([
          { count: 60 * scale, population: 1000 * scale },
          { count: 50 * scale, population: 1000 * scale },
        ]),
      )[0]?.probabilityHighest ?? 0;
    expect(leader(10)).toBeGreaterThan(leader(1));
    expect(leader(1)).toBeGreaterThan(0.5);
  });
});
