import { describe, expect, it } from 'vitest';
import { indicesOf, turnLine } from '../../../src/stats/inequality/index-from-slope.ts';
import { expectClose } from '../support.ts';

describe('indicesOf', () => {
  it('subtracts and divides the two ends', () => {
    // Values: ends 3 and 5. Rates: ends e^0 = 1 and e^(ln 4) = 4. Proportions: odds 1/3 and 3, so 1/4 and 3/4.
    expect(indicesOf({ kind: 'value', slope: 2, middle: 4 })).toEqual({
      slopeIndex: 2,
      relativeIndex: 5 / 3,
    });
    const rates = indicesOf({ kind: 'rate', slope: Math.log(4), middle: Math.log(2) });
    expectClose(rates.slopeIndex, 3, 1e-14);
    expectClose(rates.relativeIndex, 4, 1e-14);
    const proportions = indicesOf({ kind: 'proportion', slope: 2 * Math.log(3), middle: 0 });
    expectClose(proportions.slopeIndex, 0.5, 1e-14);
    expectClose(proportions.relativeIndex, 3, 1e-14);
  });
});

describe('turnLine', () => {
  it('keeps the middle where it is', () => {
    const slopes = { limits95: { lower: -2, upper: 2 }, limits998: { lower: -4, upper: 4 } };
    // Middle 4: ends 5 and 3, then 3 and 5; 6 and 2, then 2 and 6.
    expect(turnLine({ kind: 'value', slope: 0, middle: 4 }, slopes, 'relativeIndex')).toEqual({
      limits95: { lower: 3 / 5, upper: 5 / 3 },
      limits998: { lower: 2 / 6, upper: 3 },
    });
  });
});
