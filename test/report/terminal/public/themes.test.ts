import { describe, expect, it } from 'vitest';
import type { CommentLog } from '../../../../src/model/registers/public-view.ts';
import { themeTable } from '../../../../src/report/terminal/public/themes.ts';
import { plain } from '../../../support/sample-assessment.ts';

// Counted on paper: of 100 comments 40 are on speeding, 25 + 15; 10 have no theme.
const log: CommentLog = {
  period: '2013-14',
  nComments: 100,
  withoutTheme: 10,
  themes: [
    {
      id: 'speeding',
      theme: 'Speeding',
      comments: 40,
      percent: 40,
      rank: 1,
      byQuarter: [25, 15],
      evidence: [],
    },
  ],
  quarters: [
    { label: '2013-14 Q1', nComments: 60 },
    { label: '2013-14 Q2', nComments: 40 },
  ],
  outside: 0,
};
const rowOf = (one: CommentLog) =>
  themeTable(one, plain, 80)
    .split('\n')[1]
    ?.split(/\s{2,}/);

describe('themeTable', () => {
  it('counts comments by theme and quarter', () => {
    expect(rowOf(log)).toEqual(['Speeding', '1', '40', '40%', '25', '15']);
  });

  it('says what was counted, over which quarters, and that it is no sample', () => {
    expect(themeTable(log, plain, 80).replace(/\n/g, ' ')).toContain(
      '100 comments in 2013-14, 10 without a theme; one of several themes counts once in each. Quarters: 2013-14 Q1 to 2013-14 Q2. Those who comment are no sample of residents.',
    );
  });

  it('prints no percentage of few', () => {
    expect(rowOf({ ...log, nComments: 49 })).toEqual(['Speeding', '1', '40', '25', '15']);
  });
});
