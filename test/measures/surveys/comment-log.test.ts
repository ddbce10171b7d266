import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentLog } from '../../../src/measures/surveys/comment-log.ts';
import type { CommentRecord } from '../../../src/model/registers/comment.ts';
import { period } from '../../support/observations.ts';

const comment = (when: string, themes: readonly string[], count = 1, line = 2): CommentRecord => ({
  period: period(when),
  themes,
  area: '',
  areaName: '',
  areaColumn: null,
  count,
  origin: { source: 'log', file: 'log.csv', firstLine: line, lastLine: line },
});
const year = period('2013-14');

describe('commentLog', () => {
  // 10 + 12 + 15 + 20 + 3 = 60; disorder 12 + 15 + 20 = 47, speeding 10 + 20 = 30.
  const log = commentLog(
    [
      comment('2013-05', ['Speeding'], 10, 2),
      comment('2013-08', ['Disorder'], 12, 3),
      comment('2014-01', ['speeding', 'DISORDER'], 20, 4),
      comment('2013-04 to 2014-03', ['Disorder'], 15, 5),
      comment('2014-02', [], 3, 6),
      comment('2014-04', ['Speeding'], 8, 7),
      comment('2014-03 to 2014-04', ['Speeding'], 9, 8),
    ],
    year,
  );

  it('counts a comment of two themes once in each and once among all', () => {
    expect(log).toMatchObject({ period: '2013-14', nComments: 60, withoutTheme: 3, outside: 17 });
    expect(log?.themes.map(({ id, comments, rank }) => [id, comments, rank])).toEqual([
      ['disorder', 47, 1],
      ['speeding', 30, 2],
    ]);
    expect(log?.themes.map(({ percent }) => percent)).toEqual([(47 / 60) * 100, 50]);
  });

  it('shows every quarter from the first to the last, one without a comment as nought', () => {
    expect(log?.quarters).toEqual([
      { label: '2013-14 Q1', nComments: 10 },
      { label: '2013-14 Q2', nComments: 12 },
      { label: '2013-14 Q3', nComments: 0 },
      { label: '2013-14 Q4', nComments: 23 },
    ]);
  });

  it('puts what is longer than a quarter in the whole and in no quarter', () => {
    expect(log?.themes.map(({ byQuarter }) => byQuarter)).toEqual([
      [0, 12, 0, 20],
      [10, 0, 0, 20],
    ]);
  });

  it('names a theme by the first of its spellings, and says where it was read', () => {
    expect(log?.themes[0]).toMatchObject({
      theme: 'DISORDER',
      evidence: [{ file: 'log.csv', firstLine: 3, lastLine: 5 }],
    });
  });

  it('gives equals one rank, in the order of their ids, and the next the rank after both', () => {
    const found = commentLog([comment('2013-05', ['b', 'a'], 4), comment('2013-05', ['c'], 3)], year);
    expect(found?.themes.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });

  it.each<[string, readonly CommentRecord[]]>([
    ['without a comment', []],
    ['without a comment in the period', [comment('2014-04', ['Speeding'])]],
    ['of a comment that reaches beyond the period', [comment('2014-03 to 2014-04', ['Speeding'])]],
  ])('is null %s', (_, records) => expect(commentLog(records, year)).toBeNull());

  it('knows no quarters where no comment says one', () => {
    expect(commentLog([comment('2013-14', ['Speeding'], 5)], year)).toMatchObject({
      nComments: 5,
      quarters: [],
      themes: [{ byQuarter: [] }],
    });
  });
});

it('adds up: quarters to no more than all, no theme above all, themes and none to at least all', () => {
  const months = ['2013-04', '2013-07', '2013-12', '2014-03', '2014-05', '2013-14'];
  const record = fc
    .tuple(fc.constantFrom(...months), fc.subarray(['a', 'b', 'c']), fc.integer({ min: 1, max: 20 }))
    .map(([when, themes, count]) => comment(when, themes, count));
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const log = commentLog(records, year);
      if (!log) return;
      const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
      expect(log.nComments + log.outside).toBe(total(records.map(({ count }) => count)));
      expect(total(log.quarters.map(({ nComments }) => nComments))).toBeLessThanOrEqual(log.nComments);
      const themes = log.themes.map(({ comments }) => comments);
      expect(Math.max(0, ...themes)).toBeLessThanOrEqual(log.nComments);
      expect(total(themes) + log.withoutTheme).toBeGreaterThanOrEqual(log.nComments);
    }),
  );
});
