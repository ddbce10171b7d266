import { describe, expect, it } from 'vitest';
import { DEFAULT_WORDS } from '../../../src/config/keys/word-keys.ts';
import { contrastRates } from '../../../src/measures/comparison/rate-contrast.ts';
import { countedRate, type RateSide } from '../../../src/measures/level/rate-side.ts';
import type { SignificanceRule } from '../../../src/model/significance.ts';
import { indicator } from '../../support/observations.ts';

const published: RateSide = { kind: 'published', rate: 1.2, decimals: 1 };
const contrast = (
  here: readonly [number, number],
  there: readonly [number, number] | RateSide,
  includesLocal = true,
  rule: SignificanceRule = 'single95',
) => {
  const other = 'kind' in there ? there : countedRate(there[0], there[1]);
  const terms = { indicator: indicator(), includesLocal, rule, words: DEFAULT_WORDS };
  return contrastRates(countedRate(here[0], here[1]), other, terms);
};

describe('contrastRates', () => {
  // Python: 2*min(binom.cdf(574,205465,q), binom.sf(573,205465,q)), q = 188700/60238300: Herefordshire's sexual
  // offences and those of England and Wales, year ending December 2024 (tables C2 and P1).
  it('gives the exact p-value of a part against its whole', () => {
    const { test, quantity } = contrast([574, 188_700], [205_465, 60_238_300]);
    expect(test?.pValue).toBeCloseTo(0.00554455113155, 10);
    expect(quantity.ok && quantity.value).toBeCloseTo(0.89182, 5);
    expect(test).toMatchObject({ rule: 'single95', plain: true, adjusted: null });
  });

  // rateratio.test 1.1: 60 in 51,477.5 against 30 in 54,308.7, p = 0.0008561053881.
  it('gives the exact conditional p-value of areas apart', () => {
    const { test } = contrast([60, 51_477.5], [30, 54_308.7], false);
    expect(test?.pValue).toBeCloseTo(0.0008561053881, 12);
  });

  // Byar's limits of 120 are 99.49 and 143.49 (Breslow and Day, 1987): per 1,000 of 100,000 from 0.995 to 1.435. Those of
  // 90 are 72.37 and 110.63. The value 0.9 lies outside the first; the intervals of both overlap.
  it.each([
    ['single95', true],
    ['both-intervals', false],
  ] as const)('by the rule %s the difference of 120 and 90 in 100,000 is found: %s', (rule, plain) => {
    const found = contrast([120, 100_000], [90, 100_000], false, rule);
    expect(found.test?.plain).toBe(plain);
    expect(found.verdict).toEqual({ words: 'well above', significant: plain });
    expect(found.judgement).toBe(plain ? 'worse' : 'similar');
  });

  it('has no p-value against a published rate, and no answer where the rule needs its limits', () => {
    const single = contrast([144, 100_000], published);
    expect(single.test).toEqual({ rule: 'single95', plain: true, pValue: null, adjusted: null });
    expect(single.quantity).toMatchObject({ method: 'fixed-comparator-ratio' });
    const both = contrast([144, 100_000], published, true, 'both-intervals');
    expect(both.test?.plain).toBeNull();
    expect(both.verdict).toEqual({ words: 'above', significant: false });
  });

  it.each([
    ['the comparator has no events', [3, 100], [0, 100], false, 'zero-denominator'],
    ['the part exceeds its whole', [5, 100], [4, 200], true, 'no-comparator'],
    ['the part is its whole', [5, 100], [5, 100], true, 'no-comparator'],
  ] as const)('has no ratio when %s', (_, here, there, includesLocal, reason) => {
    expect(contrast(here, there, includesLocal)).toMatchObject({
      quantity: { ok: false, reason },
      verdict: null,
      test: null,
      judgement: null,
    });
  });
});
