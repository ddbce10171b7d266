import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waveDifference } from '../../../src/stats/surveys/wave-difference.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const earlier = { proportion: 0.5, standardError: 0.03 };
const later = { proportion: 0.4, standardError: 0.04 };

describe('waveDifference', () => {
  it('subtracts the earlier from the later wave', () => {
    // SE = sqrt(0.03² + 0.04²) = 0.05, z = -0.1 / 0.05; P(|Z| > 2) = 0.0455003 from tables of the normal distribution.
    const value = unwrap(waveDifference(earlier, later));
    expectClose(value.difference, -0.1, 1e-14);
    expectClose(value.standardError, 0.05, 1e-14);
    expectClose(value.z, -2, 1e-13);
    expectClose(value.pValue, 0.0455002638963584, 1e-12);
    expectClose(value.limits95.upper, -0.1 + 0.05 * 1.9599639845400543, 1e-11);
  });

  it('keeps the digits of a tiny p-value', () => {
    // 2 P(Z > 20) = 5.507248237212e-89 (R 4.2.2, in the reference file distributions.csv: half of it).
    const { pValue } = unwrap(
      waveDifference({ proportion: 0, standardError: 0.05 }, { proportion: 1, standardError: 0 }),
    );
    expectClose(pValue, 5.507248237212473e-89, 1e-11);
  });

  it.each([
    [{ proportion: Number.NaN }, 'not-finite'],
    [{ standardError: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ proportion: 1.01 }, 'outside-scale'],
    [{ proportion: -0.01 }, 'outside-scale'],
    [{ standardError: -0.01 }, 'negative-standard-error'],
    [{ standardError: 1e308 }, 'beyond-precision'],
  ] as const)('refuses %j in either wave', (change, reason) => {
    expect(reasonOf(waveDifference({ ...earlier, ...change }, later))).toBe(reason);
    expect(reasonOf(waveDifference(earlier, { ...later, ...change }))).toBe(reason);
  });

  it('refuses two waves without any variation, or with next to none', () => {
    const still = { proportion: 0, standardError: 0 };
    expect(reasonOf(waveDifference(still, { proportion: 1, standardError: 0 }))).toBe('no-spread');
    expect(reasonOf(waveDifference(still, { proportion: 1, standardError: 5e-324 }))).toBe(
      'beyond-precision',
    );
  });

  const wave = fc.record({
    proportion: fc.double({ min: 0, max: 1, noNaN: true }),
    standardError: fc.double({ min: 1e-4, max: 0.3, noNaN: true }),
  });

  it('turns over when the waves change places, and finds a change exactly when 0 is outside', () => {
    fc.assert(
      fc.property(wave, wave, (one, other) => {
        const forward = unwrap(waveDifference(one, other));
        const backward = unwrap(waveDifference(other, one));
        expect(backward.difference + forward.difference).toBe(0);
        expect(backward.pValue).toBe(forward.pValue);
        expect(forward.limits998.lower).toBeLessThan(forward.limits95.lower);
        expect(forward.limits95.lower).toBeLessThan(forward.difference);
        const { lower, upper } = forward.limits95;
        if (Math.abs(forward.pValue - 0.05) > 1e-9)
          expect(lower > 0 || upper < 0).toBe(forward.pValue < 0.05);
      }),
      PROPERTY,
    );
  });
});
