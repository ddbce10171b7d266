import { describe, expect, it } from 'vitest';
import { adjustedFor, verdictWords } from '../../../src/findings/words/significance-words.ts';
import type { Adjustment } from '../../../src/model/significance.ts';

describe('adjustedFor', () => {
  it.each([
    ['benjamini-hochberg', 'p-values adjusted for 17 tests, Benjamini-Hochberg'],
    ['holm', 'p-values adjusted for 17 tests, Holm'],
    ['bonferroni', 'p-values adjusted for 17 tests, Bonferroni'],
  ] as const)('%s', (adjustment: Adjustment, text) => {
    expect(adjustedFor({ adjustment, tests: 17, pValue: 0.5 })).toBe(text);
  });
});

describe('verdictWords', () => {
  const test = { rule: 'single95', plain: true, pValue: 0.01, adjusted: null } as const;
  it.each([
    ['above', true, 'above, and statistically significant'],
    ['slightly below', false, 'slightly below, although not statistically significant'],
    ['similar', false, 'similar'],
    ['similar', true, 'similar, though the small difference is statistically significant'],
  ])('%s, significant %s', (words, significant, text) => {
    expect(verdictWords({ verdict: { words, significant }, test })).toBe(text);
  });

  it('never lets a verdict pass for tested', () => {
    expect(verdictWords({ verdict: null, test: null })).toBe('not tested');
  });
});
