import { describe, expect, it } from 'vitest';
import { smallerBase } from '../../../src/measures/targets/figure-pair.ts';
import { known } from '../../../src/model/quantity.ts';

// A percentage of 30 bears no more for standing beside one of 1,000.
describe('smallerBase', () => {
  const percent = known(30, 'percent', 'wilson');
  it.each([
    [1000, 30, 30],
    [30, 1000, 30],
    [0, 30, 0],
    [null, 30, 30],
    [30, null, 30],
    [null, null, null],
  ])('of %j and %j: %j', (a, b, base) => {
    expect(smallerBase({ quantity: percent, denominator: a }, { denominator: b })).toBe(base);
  });

  it('is of percentages alone: a population is no base', () => {
    const rate = known(30, 'per-1000', 'crude-rate');
    expect(smallerBase({ quantity: rate, denominator: 1000 }, { denominator: 1000 })).toBeNull();
  });
});
