import { expect, it } from 'vitest';
import type { FifthsOfSurvey } from '../../../../src/model/registers/public-view.ts';
import { fifthLine } from '../../../../src/report/terminal/public/fifths.ts';

const group = (name: string, percent: number, base = 500) => ({
  indicator: name,
  name,
  percent,
  count: null,
  base,
});
const most = group('the most deprived fifth', 30);
const least = group('the least deprived fifth', 12);
// Plan 2014-17:197, the most deprived were most likely to think it an issue. 30 / 12 = 2.5.
const fifths: FifthsOfSurvey = {
  name: 'Anti-social behaviour',
  period: '2013-14',
  groups: [most, null, least],
  highest: most,
  lowest: least,
  ratio: 2.5,
  evidence: [],
};

it('names the highest fifth, and how many times the lowest it is', () => {
  expect(fifthLine(fifths)).toBe(
    '- Anti-social behaviour in 2013-14, from the most deprived fifth to the least: 30%, not known, 12%. Highest: the most deprived fifth, 2.5 times the lowest (the least deprived fifth); not tested.',
  );
});

it('has no ratio of few', () => {
  const few = group('the least deprived fifth', 12, 25);
  expect(fifthLine({ ...fifths, groups: [most, few], lowest: few })).toMatch(
    /Highest: the most deprived fifth\.$/,
  );
});

it('ends in one full stop where nothing is known', () => {
  expect(fifthLine({ ...fifths, groups: [null], highest: null, lowest: null, ratio: null })).toMatch(
    /: not known\.$/,
  );
});
