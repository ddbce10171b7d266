import { expect, it } from 'vitest';
import { countOf, smallShareNote } from '../../../src/report/terminal/small-share.ts';

// Plan 2014-17:313-315: 47, 58, 55 and 39 cases, of which 32, 38, 26 and 21% repeats. 47 x 32% = 15.04; 39 x 21% = 8.19.
// Plan 2008-11:364-366: 300 referrals, 236 entered treatment.
it.each([
  [32, 47, true, '/', '~15/47'],
  [21, 39, true, '/', '~8/39'],
  [(236 / 300) * 100, 300, false, ' of ', '236 of 300'],
])('%f%% of %i', (percent, base, isPublished, between, text) => {
  expect(countOf(percent, base, isPublished, between)).toBe(text);
});

it('says from which base on percentages are printed', () => {
  expect(smallShareNote).toContain('fewer than 50');
});
