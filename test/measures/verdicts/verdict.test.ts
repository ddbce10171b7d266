import { describe, expect, it } from 'vitest';
import { sizeWords, verdictOn } from '../../../src/measures/verdicts/verdict.ts';

// The words of the method: similar within 2%, slightly from 2%, plain from 10%, well from 25%, either way.
const words = { slightly: 2, plain: 10, well: 25 };

describe('sizeWords', () => {
  it.each([
    [1, 'similar'],
    [1.019, 'similar'],
    [0.981, 'similar'],
    [1.05, 'slightly above'],
    [0.95, 'slightly below'],
    [1.15, 'above'],
    [0.766, 'below'],
    [1.26, 'well above'],
    [0.7, 'well below'],
    [0, 'well below'],
    [Number.POSITIVE_INFINITY, 'well above'],
  ])('%d is %s', (ratio, said) => expect(sizeWords(ratio, words)).toBe(said));

  // "From" a threshold means on it, though in binary neither 1.02 nor 0.9 is as far from 1 as it is written.
  it.each([
    [1.02, 'slightly above'],
    [0.98, 'slightly below'],
    [1.1, 'above'],
    [0.9, 'below'],
    [1.25, 'well above'],
    [0.75, 'well below'],
    [1.0199999, 'similar'],
    [0.9000001, 'slightly below'],
    [1.0999999, 'slightly above'],
    [0.7500001, 'below'],
    [1.2499999, 'above'],
  ])('%d, at a threshold or short of it, is %s', (ratio, said) => expect(sizeWords(ratio, words)).toBe(said));

  // Ratios as counts give them, not as they are written: 33/30 and 27/30 of rates of 1,000 people in 7,000.
  it.each([
    [33 / 7000 / (30 / 7000), 'above'],
    [27 / 7000 / (30 / 7000), 'below'],
    [1 + 10 / 100, 'above'],
    [1 + -10 / 100, 'below'],
  ])('%d, worked out, is %s', (ratio, said) => expect(sizeWords(ratio, words)).toBe(said));

  it.each([
    [{ slightly: 5, plain: 15, well: 40 }, 1.049, 'similar'],
    [{ slightly: 5, plain: 15, well: 40 }, 0.95, 'slightly below'],
    [{ slightly: 5, plain: 15, well: 40 }, 1.15, 'above'],
    [{ slightly: 5, plain: 15, well: 40 }, 1.3, 'above'],
    [{ slightly: 5, plain: 15, well: 40 }, 1.4, 'well above'],
    [{ slightly: 5, plain: 15, well: 40 }, 0.6, 'well below'],
    [{ slightly: 0.5, plain: 1, well: 150 }, 0, 'below'],
    [{ slightly: 1e-12, plain: 10, well: 25 }, 1, 'similar'],
  ])('with %j, %d is %s', (own, ratio, said) => expect(sizeWords(ratio, own)).toBe(said));
});

describe('verdictOn', () => {
  it.each([
    [1.1, 1.01, 1.2, true],
    [1.1, 1, 1.2, false],
    [0.9, 0.8, 0.99, true],
    [0.9, 0.8, 1, false],
  ])('%d (%d to %d) significant: %s', (ratio, lower, upper, significant) =>
    expect(verdictOn(ratio, lower, upper, words).significant).toBe(significant),
  );

  it('says the size beside the significance', () => {
    expect(verdictOn(1.3, 0.9, 1.7, words)).toEqual({ words: 'well above', significant: false });
  });
});
