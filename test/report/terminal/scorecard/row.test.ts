import { describe, expect, it } from 'vitest';
import { rowLines } from '../../../../src/report/terminal/scorecard/row.ts';
import { point, row } from '../../../support/scorecard-row.ts';

const page = { width: 80, unicode: false, fewEvents: 50 };
const textOf = (changes: Parameters<typeof row>[0]) =>
  rowLines(row(changes), page).map((line) => line.trim());

describe('rowLines', () => {
  // Plan 2014-17:294: 2,302, 2,132, 1,974 and 1,886; smaller is better. Their sum is 8,294; 1,886 / 2,302 is -18.1%.
  it('prints the row of Appendix 2 with its periods, its year, its picture and its change', () => {
    const points = [2302, 2132, 1974, 1886].map((value, at) =>
      point({ period: `2013-14 Q${at + 1}`, value }),
    );
    const change = {
      from: '2013-14 Q1',
      to: '2013-14 Q4',
      before: 2302,
      after: 1886,
      absolute: -416,
      percent: (-416 / 2302) * 100,
      direction: 'down',
      judgement: 'improving',
    } as const;
    const year = point({ period: 'year to 2014-03', value: 8294 });
    expect(
      textOf({
        name: 'Total recorded crime',
        source: ['Police'],
        frequency: 'quarterly',
        points,
        change,
        year,
      }),
    ).toEqual([
      '- Total recorded crime',
      'Police; quarterly. Smaller is better.',
      '2013-14 Q1 to 2013-14 Q4: 2,302  2,132  1,974  1,886  ^=-_',
      'v down, improving: -18.1% on 2013-14 Q1',
      'year to 2014-03: 8,294',
    ]);
  });

  it('says from where to where rolling years go', () => {
    const points = ['year to 2013-06', 'year to 2014-03'].map((period) => point({ period }));
    expect(textOf({ points })[2]).toMatch(/^rolling year to 2013-06 up to 2014-03: /);
  });

  it('says its number, its status and the frameworks that ask for it', () => {
    const listed = { code: 'NI 32', status: 'consideration', frameworks: ['LAA', 'PSA 23'] } as const;
    expect(textOf(listed).slice(0, 2)).toEqual([
      '- NI 32: Robbery',
      'no source yet; LAA; PSA 23; under consideration. Smaller is better.',
    ]);
  });

  // Plan 2008-11 of South Worcestershire, line 51: 19% less crime against a target of 16%; no count is printed.
  it('says how it stands to its target where it has no figure of its own', () => {
    const target = {
      of: 'change',
      period: '2007-08',
      target: -16,
      actual: -19,
      decimals: 0,
      base: null,
      status: 'exceeded',
    };
    expect(textOf({ points: [], latest: null, target }).slice(2)).toEqual([
      'target: -19% against -16% in 2007-08: exceeded',
      'No figure yet but the one held against its target.',
    ]);
  });
});
