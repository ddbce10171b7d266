import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRatio } from '../../../src/stats/comparison/change-ratio.ts';

const changes = (before: number, after: number, restBefore: number, restAfter: number) =>
  changeRatio({ before, after, restBefore, restAfter });

describe('changeRatio', () => {
  // Python: exp(ln R -+ z sqrt(1/a + 1/b + 1/c + 1/d)); p-values of scipy.stats.fisher_exact.
  it.each([
    [
      [100, 150, 1000, 750],
      2,
      [1.5265110766519858, 2.620354389286833],
      [1.3062860741514575, 3.0621163917699543],
      4.2516564129827456e-7,
    ],
    [
      [12, 30, 500, 400],
      3.125,
      [1.5796295658212798, 6.1822247514863795],
      [1.065831491060322, 9.16244742429674],
      0.0007250404762764394,
    ],
  ] as const)('of %j is %d', ([before, after, restBefore, restAfter], ratio, inner, outer, p) => {
    const outcome = changes(before, after, restBefore, restAfter);
    expect(outcome.ok && outcome.value.ratio).toBeCloseTo(ratio, 12);
    expect(outcome.ok && outcome.value.limits.limits95.lower).toBeCloseTo(inner[0], 10);
    expect(outcome.ok && outcome.value.limits.limits95.upper).toBeCloseTo(inner[1], 10);
    expect(outcome.ok && outcome.value.limits.limits998.lower).toBeCloseTo(outer[0], 10);
    expect(outcome.ok && outcome.value.limits.limits998.upper).toBeCloseTo(outer[1], 10);
    expect(outcome.ok && Number(outcome.value.pValue) / p).toBeCloseTo(1, 9);
  });

  it.each([
    ['zero-baseline', [0, 5, 10, 10]],
    ['zero-baseline', [5, 5, 0, 10]],
    ['all-zero', [5, 0, 10, 10]],
    ['all-zero', [5, 5, 10, 0]],
    ['negative-count', [-1, 5, 10, 10]],
    ['not-finite', [5, Number.NaN, 10, 10]],
    ['beyond-precision', [5e-324, 1, 1, 1]],
  ] as const)('names %s', (reason, [before, after, restBefore, restAfter]) => {
    expect(changes(before, after, restBefore, restAfter)).toEqual({ ok: false, reason });
  });

  const counts = fc.integer({ min: 1, max: 5000 });

  it('turns over when part and rest change places, and holds the ratio inside its limits', () => {
    fc.assert(
      fc.property(counts, counts, counts, counts, (a, b, c, d) => {
        const [one, other] = [changes(a, b, c, d), changes(c, d, a, b)];
        if (!one.ok || !other.ok) return false;
        const { lower, upper } = one.value.limits.limits95;
        const far = one.value.limits.limits998;
        expect(one.value.ratio * other.value.ratio).toBeCloseTo(1, 9);
        expect(one.value.pValue).toBeCloseTo(other.value.pValue ?? Number.NaN, 9);
        return far.lower < lower && lower < one.value.ratio && one.value.ratio < upper && upper < far.upper;
      }),
    );
  });

  it('narrows as counts grow in proportion', () => {
    const width = (scale: number) => {
      const outcome = changes(10 * scale, 15 * scale, 40 * scale, 30 * scale);
      return outcome.ok ? outcome.value.logStandardError : Number.NaN;
    };
    expect(width(4)).toBeCloseTo(width(1) / 2, 12);
  });
});
