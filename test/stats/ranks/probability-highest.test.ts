import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilitiesHighest } from '../../../src/stats/ranks/probability-highest.ts';
import { betaI } from '../../../src/stats/special/incomplete-beta.ts';
import { expectClose, PROPERTY } from '../support.ts';

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('probabilitiesHighest', () => {
  it.each([
    // mpmath 1.3, 30 digits: quad of the density times the other distribution functions.
    [
      [3.5, 10, 5.5, 12, 2.5, 20],
      [0.3259297607104055, 0.6608662344012107, 0.01320400488838382],
    ],
    [
      [0.5, 1, 0.5, 1, 0.5, 2],
      [0.3918265520306072, 0.3918265520306072, 0.2163468959387854],
    ],
  ])('integrates %j', (flat, expected) => {
    const rates = [0, 2, 4].map((i) => ({ shape: flat[i] ?? 0, exposure: flat[i + 1] ?? 0 }));
    const found = probabilitiesHighest(rates);
    for (const [i, value] of expected.entries()) expectClose(found[i] ?? 0, value, 1e-9);
  });

  it('gives equal rates equal chances, and exponential ones their closed form', () => {
    const equal = probabilitiesHighest(Array.from({ length: 7 }, () => ({ shape: 40.5, exposure: 9000 })));
    for (const probability of equal) expectClose(probability, 1 / 7, 1e-12);
    // Two exponential rates: the one with less exposure is higher with probability 3 / (1 + 3).
    const [first] = probabilitiesHighest([
      { shape: 1, exposure: 1 },
      { shape: 1, exposure: 3 },
    ]);
    expectClose(first ?? 0, 0.75, 1e-10);
  });

  it('keeps its digits where a rate is hardly ever the highest', () => {
    const [, low] = probabilitiesHighest([
      { shape: 1000.5, exposure: 1000 },
      { shape: 500.5, exposure: 1000 },
    ]);
    // The beta distribution's own tail, another route: about 1e-38.
    expectClose(low ?? 0, betaI(1000.5, 500.5, 0.5), 1e-9);
  });

  const rate = fc.record({
    shape: fc.integer({ min: 0, max: 400 }).map((count) => count + 0.5),
    exposure: fc.integer({ min: 500, max: 5000 }),
  });

  it('adds up to 1, whatever the order of areas and the unit of population', () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 2, maxLength: 5 }), (rates) => {
        const found = probabilitiesHighest(rates);
        expectClose(total(found), 1, 1e-8);
        const turned = rates
          .toReversed()
          .map(({ shape, exposure }) => ({ shape, exposure: exposure / 1000 }));
        for (const [i, probability] of probabilitiesHighest(turned).toReversed().entries())
          expect(Math.abs(probability - (found[i] ?? 0))).toBeLessThan(1e-8);
      }),
      { ...PROPERTY, numRuns: 60 },
    );
  });

  it('is the beta distribution for two', () => {
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        const [first] = probabilitiesHighest([one, other]);
        const share = other.exposure / (one.exposure + other.exposure);
        expect(Math.abs((first ?? 0) - betaI(other.shape, one.shape, share))).toBeLessThan(1e-8);
      }),
      { ...PROPERTY, numRuns: 60 },
    );
  });

  it('gives up on what would take for ever', () => {
    const endless = [
      { shape: 1e14, exposure: 1 },
      { shape: 1, exposure: 1 },
    ];
    expect(probabilitiesHighest(endless)).toEqual([Number.NaN, Number.NaN]);
    expect(probabilitiesHighest([{ shape: Number.NaN, exposure: 1 }])).toEqual([Number.NaN]);
    expect(probabilitiesHighest([])).toEqual([]);
  });
});
