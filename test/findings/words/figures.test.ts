import { expect, it } from 'vitest';
import { count, coverage, percent, pounds, rate } from '../../../src/findings/words/figures.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';

// As English print has them; a share of the weight is cut, so that 49.6 never reads as the 50 that it misses.
it.each([
  ['a count', count(8294), '8,294'],
  ['a rate', rate(48.999, 1), '49.0'],
  ['a rate to more decimals', rate(0.0499, 3), '0.050'],
  ['a percentage', percent(15.04, 0), '15%'],
  ['a negative percentage', percent(-4.46, 1), '-4.5%'],
  ['a coverage', coverage(49.6), '49%'],
  ['pounds', pounds(16_283_950), '£16.3m'],
])('%s', (_, figure, text) => {
  expect(renderFinding({ section: 'findings', parts: [figure], measures: [] })).toBe(text);
});
