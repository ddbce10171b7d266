import { afterAll, describe, expect, it } from 'vitest';
import { resultsOf, shown, shownJson } from '../support/made-partnership.ts';
import { county } from '../support/made-survey.ts';
import { removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

const log = (rows: readonly string[]) => ['date,theme,area,number', ...rows];

const logSource = `  log:
    partner: Engagement team
    file: input/log.csv
    shape: comments
    columns: { period: date, theme: theme, area: area, count: number }
indicators:
`;

/** A survey that nobody looks at here. */
const other = { satisfied: ',,14' };

/** 60 comments over four quarters; row 4 has two themes. */
const rows = [
  '12/05/2013,Speeding,Hillside,10',
  '2013-08-03,Anti-social behaviour,Hillside,12',
  '2013-11,Anti-social behaviour,Riverside,15',
  '2014-01-20,speeding; Anti-social  Behaviour;speeding,Riverside,20',
  '2014-02-01,,,3',
];

describe('S076 comments by theme', () => {
  const folder = county(other, logSource, { 'log.csv': log(rows) });

  it('counts a comment of two themes once in each, and says how many comments there are', async () => {
    const { comments } = await shownJson(folder, 'concern');
    // 12 + 15 + 20 = 47 and 10 + 20 = 30 of 60.
    expect(comments).toMatchObject({ nComments: 60, withoutTheme: 3 });
    expect(comments.themes.map(({ id, comments: of, rank }: Theme) => [id, of, rank])).toEqual([
      ['anti-social-behaviour', 47, 1],
      ['speeding', 30, 2],
    ]);
    expect(comments.themes[0].percent).toBeCloseTo(78.33, 2);
    expect(comments.themes[1].percent).toBeCloseTo(50, 9);
    const page = await shown(folder, 'concern');
    expect(page).toContain('60 comments in 2013-14, 3 without a theme;');
    expect(page).toContain('Anti-social Behaviour 1 47 78%');
    expect(page).toContain('Speeding 2 30 50%');
  });

  it('counts a row as one comment where the log has no column of numbers', async () => {
    const alone = county(other, logSource.replace(', count: number', ''), {
      'log.csv': log(rows).map((row) => row.replace(/,[^,]*$/, '')),
    });
    const { comments } = await shownJson(alone, 'concern');
    // Five rows: three of anti-social behaviour, two of speeding, one of which is of both, and one of neither.
    expect(comments).toMatchObject({ nComments: 5, withoutTheme: 1 });
    expect(comments.themes.map(({ id, comments: of, rank }: Theme) => [id, of, rank])).toEqual([
      ['anti-social-behaviour', 3, 1],
      ['speeding', 2, 2],
    ]);
  });

  it('accounts for every row, and refuses what is no number and what is nowhere', async () => {
    const bad = [...rows, '2014-03-01,Speeding,Hillside,many', '2014-03-01,Speeding,Atlantis,1'];
    const wrong = county(other, logSource, { 'log.csv': log(bad) });
    const { sources, issues } = await resultsOf(wrong);
    const found = sources.find(({ id }: { id: string }) => id === 'log');
    expect(found).toMatchObject({ read: 7, accepted: 5, rejected: 2, skipped: 0 });
    expect(issues.find(({ line }: { line: number }) => line === 7)).toMatchObject({
      file: 'input/log.csv',
      column: 4,
    });
    expect(issues.find(({ code }: { code: string }) => code === 'unknown-area')).toMatchObject({
      line: 8,
      column: 3,
    });
  });

  it('prints no percentage of fewer than 50 comments', async () => {
    const few = county(other, logSource, { 'log.csv': log(rows.slice(0, 2)) });
    const text = await shown(few, 'concern');
    expect(text).toContain('22 comments in 2013-14');
    expect(text).not.toContain('%');
  });
});

interface Theme {
  readonly id: string;
  readonly comments: number;
  readonly rank: number;
  readonly byQuarter: readonly number[];
}

describe('S077 the engagement log over four quarters', () => {
  it('gives a table of themes by quarter', async () => {
    const folder = county(other, logSource, { 'log.csv': log(rows) });
    const { comments } = await shownJson(folder, 'concern');
    expect(comments.quarters.map(({ label }: { label: string }) => label)).toEqual([
      '2013-14 Q1',
      '2013-14 Q2',
      '2013-14 Q3',
      '2013-14 Q4',
    ]);
    expect(comments.themes.map(({ byQuarter }: Theme) => byQuarter)).toEqual([
      [0, 12, 15, 20],
      [10, 0, 0, 20],
    ]);
    // 47 and 30 of 60 comments.
    const text = await shown(folder, 'concern');
    expect(text).toContain('Theme Rank Comments Share Q1 Q2 Q3 Q4');
    expect(text).toContain('Anti-social Behaviour 1 47 78% 0 12 15 20 Speeding 2 30 50% 10 0 0 20');
    expect(text).toContain('Quarters: 2013-14 Q1 to 2013-14 Q4.');
  });
});
