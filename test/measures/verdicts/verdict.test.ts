import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../../src/measures/verdicts/verdict.ts';

describe('verdictOn', () => {
  // The words of the method: similar within 2%, slightly from 2%, plain from 10%, well from 25%, either way.
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
  ])('%d is %s', (ratio, words) => expect(verdictOn(ratio, 0.5, 2).words).toBe(words));

  it.each([
    [1.1, 1.01, 1.2, true],
    [1.1, 1, 1.2, false],
    [0.9, 0.8, 0.99, true],
    [0.9, 0.8, 1, false],
  ])('%d (%d to %d) significant: %s', (ratio, lower, upper, significant) =>
    expect(verdictOn(ratio, lower, upper).significant).toBe(significant),
  );
});
