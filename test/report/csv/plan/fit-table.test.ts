import { expect, it } from 'vitest';
import { fitTable } from '../../../../src/report/csv/plan/fit-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// S111: alcohol is named by three strategies (plan 2008-11:479-508).
it('lists the strategies that name a candidate', async () => {
  const rows = keptRows(fitTable, await assessFixture('south-worcestershire-2008'));
  expect(rows).toEqual([
    {
      candidate: 'alcohol-related-crime',
      name: 'Alcohol related crime',
      named_by: '3',
      strategies:
        'Tackling Substance Misuse in Worcestershire: A Partnership Approach 2008-11; Reducing the harm of drugs and alcohol: A strategy for Worcestershire 2005/08; Safe. Sensible. Social. The next steps in the National Alcohol Strategy',
    },
  ]);
});

it('is not written without a plan', async () => expect(await registerRows(fitTable, {})).toEqual([]));
