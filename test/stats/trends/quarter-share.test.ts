import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterShare, UNUSUAL_BELOW } from '../../../src/stats/trends/quarter-share.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

/** P(X <= k) for n = 8, p = 1/4, from the binomial coefficients written out. */
const OF_EIGHT = [1, 8, 28, 56, 70, 56, 28, 8, 1];
const atMost = (k: number): number =>
  OF_EIGHT.slice(0, k + 1).reduce((total, ways, i) => total + ways * 3 ** (8 - i), 0) / 4 ** 8;

describe('quarterShare', () => {
  it.each([
    // Sums of whole fractions in Python: C(61, k) 3^(61-k) / 4^61 from k = 24 on, C(196, k) 3^(196-k) / 4^196 to 29.
    { counts: [16, 13, 8, 24], quarter: 3, side: 'above', verdict: 'unusually-high', p: 0.00947488917838735 },
    {
      counts: [55, 51, 61, 29],
      quarter: 3,
      side: 'below',
      verdict: 'may-be-incomplete',
      p: 0.00036105667703198,
    },
    { counts: [29, 55, 51, 61], quarter: 0, side: 'below', verdict: 'unusually-low', p: 0.00036105667703198 },
    // By hand, of eight.
    { counts: [1, 3, 2, 2], quarter: 0, side: 'below', verdict: 'as-expected', p: atMost(1) },
    { counts: [1, 3, 2, 2], quarter: 1, side: 'above', verdict: 'as-expected', p: 1 - atMost(2) },
    { counts: [1, 3, 2, 2], quarter: 2, side: 'even', verdict: 'as-expected', p: 1 - atMost(1) },
    { counts: [8, 0, 0, 0], quarter: 0, side: 'above', verdict: 'unusually-high', p: 4 ** -8 },
    { counts: [8, 0, 0, 0], quarter: 3, side: 'below', verdict: 'as-expected', p: 0.75 ** 8 },
  ] as const)('of $counts, quarter $quarter: $verdict', ({ counts, quarter, side, verdict, p }) => {
    const share = unwrap(quarterShare({ counts, quarter }));
    expect(share.side).toBe(side);
    expect(share.verdict).toBe(verdict);
    expectClose(share.pValue, p, 1e-12);
  });

  it('names the share', () => {
    expect(unwrap(quarterShare({ counts: [1, 3, 2, 2], quarter: 1 })).share).toBe(0.375);
  });

  it.each([
    [{ counts: [1, 2, 3], quarter: 0 }, 'lengths-differ'],
    [{ counts: [1, 2, 3, Number.NaN], quarter: 0 }, 'not-finite'],
    [{ counts: [1, 2, 3, -4], quarter: 0 }, 'negative-count'],
    [{ counts: [1, 2, 3, 4.5], quarter: 0 }, 'count-not-whole'],
    [{ counts: [1, 2, 3, 1e300], quarter: 0 }, 'beyond-precision'],
    [{ counts: [1, 2, 3, 4], quarter: 4 }, 'period-not-whole'],
    [{ counts: [1, 2, 3, 4], quarter: 0.5 }, 'period-not-whole'],
    [{ counts: [0, 0, 0, 0], quarter: 0 }, 'all-zero'],
  ] as const)('refuses %j', (input, reason) => {
    expect(reasonOf(quarterShare(input))).toBe(reason);
  });

  it('is the surer the more events there are, and does not ask about the order of the others', () => {
    const count = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const plain = unwrap(quarterShare({ counts: [a, b, c, d], quarter: 3 }));
        expect(unwrap(quarterShare({ counts: [c, a, b, d], quarter: 3 }))).toEqual(plain);
        expect(plain.pValue).toBeGreaterThanOrEqual(0);
        const isCalled = plain.pValue < UNUSUAL_BELOW;
        expect(plain.verdict !== 'as-expected').toBe(isCalled);
        const tenfold = unwrap(quarterShare({ counts: [10 * a, 10 * b, 10 * c, 10 * d], quarter: 3 }));
        if (isCalled) expect(tenfold.verdict).toBe(plain.verdict);
      }),
      PROPERTY,
    );
  });
});
