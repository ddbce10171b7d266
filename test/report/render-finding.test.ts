import { expect, it } from 'vitest';
import type { Figure } from '../../src/model/finding.ts';
import { renderFinding } from '../../src/report/render-finding.ts';

const figure = (value: number, style: Figure['style'], decimals = 0): Figure => ({ value, style, decimals });

it.each([
  [['Burglary: ', figure(8294, 'count'), '.'], 'Burglary: 8,294.'],
  [[figure(49.212, 'rate', 0), ' per 1,000'], '49 per 1,000'],
  [[figure(4.68, 'rate', 1), ' per 1,000'], '4.7 per 1,000'],
  [[figure(29.85, 'percent', 1)], '29.9%'],
  [[figure(11_700_000, 'pounds'), ' and ', figure(950, 'pounds')], '£11.7m and £950'],
])('%j reads %s', (parts, sentence) => {
  expect(renderFinding({ section: 'findings', parts, measures: [] })).toBe(sentence);
});
