import { describe, expect, it } from 'vitest';
import { evidenceTable } from '../../../src/report/csv/evidence-table.ts';
import { readBack, tinyWith } from '../../support/csv-table.ts';
import { evidence } from '../../support/evidence.ts';

const tableOf = async (...list: Parameters<typeof evidence>[0][]) =>
  readBack(evidenceTable(await tinyWith({ evidence: list.map(evidence) })));

describe('evidenceTable', () => {
  it('has the columns that scripts read, whatever the evidence', async () => {
    const { header, rows } = await tableOf();
    expect(header.join()).toBe(
      'candidate,criterion,kind,form,value,z,numerator,denominator,grade,cost_basis,measure,author,reason,reference,phrase,against,years_adverse,source,file,first_line,last_line',
    );
    expect(rows).toEqual([]);
  });

  it('gives a judgement with who made it and why, and blanks for what it has not', async () => {
    const { rows } = await tableOf({ author: 'Analyst', reason: 'rose, then fell', reference: 'Plan, p. 4' });
    expect(rows).toMatchObject([
      {
        candidate: 'burglary',
        criterion: 'trend',
        kind: 'judgement',
        value: '65',
        z: '',
        numerator: '',
        measure: '',
        author: 'Analyst',
        reason: 'rose, then fell',
        reference: 'Plan, p. 4',
        file: 'judgements.csv',
        first_line: '2',
      },
    ]);
  });

  it('gives a measure with its numerator, its z and the measure that it is', async () => {
    const { rows } = await tableOf({
      kind: 'measure',
      z: -1.5,
      numerator: 144,
      denominator: 100_000,
      measure: 'level/1',
      author: null,
      costBasis: 'economic-and-social',
    });
    expect(rows).toMatchObject([
      { kind: 'measure', z: '-1.5', numerator: '144', denominator: '100000', measure: 'level/1', author: '' },
    ]);
    expect(rows[0]?.['cost_basis']).toBe('economic-and-social');
  });

  it('has a row for each piece of evidence, in the order of the assessment', async () => {
    const { rows } = await tableOf({ criterion: 'harm' }, { criterion: 'fit' }, { criterion: 'harm' });
    expect(rows.map((row) => row['criterion'])).toEqual(['harm', 'fit', 'harm']);
  });

  it('keeps what people wrote from running in a spreadsheet', async () => {
    const { rows } = await tableOf({ reason: '=HYPERLINK("x")', author: '@boss' });
    expect([rows[0]?.['reason'], rows[0]?.['author']]).toEqual(['\'=HYPERLINK("x")', "'@boss"]);
  });
});
