import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varianceSupposing } from '../../../src/stats/comparison/constrained-rates.ts';
import { expectClose, PROPERTY } from '../support.ts';

const size = fc.integer({ min: 1, max: 1_000_000 });
const events = fc.integer({ min: 1, max: 10_000 });
const pairs = fc.record({ count: events, population: size, otherCount: events, otherPopulation: size });

/** Likeliest second rate, found by halving on the sign of the likelihood's derivative. */
function likeliestSecond(y1: number, n1: number, y2: number, n2: number, difference: number): number {
  let low = Math.max(0, -difference);
  let high = low + y1 / n1 + y2 / n2 + Math.abs(difference);
  for (let step = 0; step < 200; step += 1) {
    const rate = (low + high) / 2;
    if (y1 / (rate + difference) + y2 / rate > n1 + n2) low = rate;
    else high = rate;
  }
  return high;
}

describe('varianceSupposing', () => {
  it('of no difference pools the two rates', () => {
    // (3 + 1)/20 = 0.2 for both: 0.2/10 + 0.2/10.
    const pair = { count: 3, population: 10, otherCount: 1, otherPopulation: 10 };
    expectClose(varianceSupposing(pair, 0).variance, 0.04, 1e-14);
  });

  it('with no events on one side takes the whole difference from the other', () => {
    // No local events and 0.5 more supposed elsewhere: nothing but 0 locally, 0.5/10 elsewhere.
    const pair = { count: 0, population: 10, otherCount: 4, otherPopulation: 10 };
    expectClose(varianceSupposing(pair, -0.5).variance, 0.05, 1e-14);
  });

  it('is the variance at the likeliest rates', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: -3, max: 3, noNaN: true }), (pair, share) => {
        const { count, population, otherCount, otherPopulation } = pair;
        const difference = share * (count / population + otherCount / otherPopulation);
        const second = likeliestSecond(count, population, otherCount, otherPopulation, difference);
        const expected = (second + difference) / population + second / otherPopulation;
        // The halving itself subtracts: allow what that loses when one rate is tiny beside the difference.
        const lost = 1e-14 * Math.abs(difference) * (1 / population + 1 / otherPopulation);
        const { variance } = varianceSupposing(pair, difference);
        expect(Math.abs(variance - expected)).toBeLessThanOrEqual(1e-10 * expected + lost);
      }),
      PROPERTY,
    );
  });

  it('knows its own slope', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: -2, max: 2, noNaN: true }), (pair, share) => {
        const scale = pair.count / pair.population + pair.otherCount / pair.otherPopulation;
        fc.pre(Math.abs(share) > 1e-3);
        const at = (moved: number): number => varianceSupposing(pair, (share + moved) * scale).variance;
        const chord = (at(1e-5) - at(-1e-5)) / (2e-5 * scale);
        const steepest = 1 / pair.population + 1 / pair.otherPopulation;
        expect(Math.abs(varianceSupposing(pair, share * scale).slope - chord)).toBeLessThan(1e-3 * steepest);
      }),
      PROPERTY,
    );
  });
});
