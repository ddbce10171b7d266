import { describe, expect, it } from 'vitest';
import { rankingTable } from '../../../src/report/csv/ranking-table.ts';
import { readBack, tinyWith } from '../../support/csv-table.ts';
import { contribution, ranked } from '../../support/sample-assessment.ts';

const tableOf = async (...list: Parameters<typeof ranked>[0][]) =>
  readBack(rankingTable(await tinyWith({ ranking: list.map(ranked) })));

describe('rankingTable', () => {
  it('has a row for each criterion of a candidate, with the score of the candidate on each', async () => {
    const contributions = [
      contribution({ criterion: 'harm', weight: 25, score: 60, points: 15 }),
      contribution({ criterion: 'fit', weight: 5, score: null, points: 1.25, grade: null }),
    ];
    const { rows } = await tableOf({ score: 16.25, contributions });
    expect(rows).toMatchObject([
      { candidate: 'burglary', name: 'Domestic burglary', score: '16.25', criterion: 'harm', points: '15' },
      {
        candidate: 'burglary',
        score: '16.25',
        criterion: 'fit',
        criterion_score: '',
        points: '1.25',
        grade: '',
      },
    ]);
  });

  it('keeps the order of ranks and says who shares one', async () => {
    const { rows } = await tableOf({ rank: 1, tied: true }, { rank: 1, tied: true }, { rank: 3 });
    expect(rows.map(({ rank, tied }) => `${rank} ${tied}`)).toEqual(['1 true', '1 true', '3 false']);
  });

  it('gives a candidate that is not ranked no rank, and the reason', async () => {
    const { rows } = await tableOf({ rank: null, coverage: 40, reason: 'too-little-evidence' });
    expect(rows).toMatchObject([{ rank: '', coverage: '40' }]);
    expect(rows[0]?.['reason']).toBe('evidence for 40% of the weight, 50% needed');
  });

  it('has no reason beside a rank', async () => {
    expect((await tableOf({ rank: 2 })).rows).toMatchObject([{ rank: '2', reason: '' }]);
  });

  it('keeps a name that a spreadsheet would run from running', async () => {
    const candidate = { id: 'x', name: '-2+3', indicator: null };
    expect((await tableOf({ candidate })).rows).toMatchObject([{ name: "'-2+3" }]);
  });
});
