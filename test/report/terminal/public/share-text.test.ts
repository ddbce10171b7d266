import { expect, it } from 'vitest';
import { shareText } from '../../../../src/report/terminal/public/share-text.ts';

// Plan 2008-11 of South Worcestershire: 56% of 2,952 worried. 236 of 300 is 78.67%. 12 of 40 is 30%, of too few to print.
it.each([
  [{ percent: 56, count: null, base: 2952 }, '56%'],
  [{ percent: (236 / 300) * 100, count: 236, base: 300 }, '78.7%'],
  [{ percent: 30, count: 12, base: 40 }, '12 of 40'],
  [{ percent: 30, count: null, base: 40 }, 'of 40'],
  [{ percent: 14, count: null, base: null }, '14%'],
])('%j is %s', (share, text) => expect(shareText(share)).toBe(text));
