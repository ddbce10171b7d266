import { expect, it } from 'vitest';
import { findingsTable } from '../../../src/report/csv/findings-table.ts';
import { keptRows, tinyWith } from '../../support/csv-table.ts';

it('has a row for each sentence, rounded as in print, with the measures that it rests on', async () => {
  const assessment = await tinyWith({
    findings: [
      {
        section: 'findings',
        parts: ['Crime is at ', { value: 49.0004, style: 'rate', decimals: 1 }, ' per 1,000, or so.'],
        measures: ['level/crime', 'comparison/crime'],
      },
      { section: 'gaps', parts: ['=Why?'], measures: [] },
    ],
  });
  // 49.0 per 1,000 is how the plan prints it (S014); a comma inside a sentence does not part columns.
  expect(keptRows(findingsTable, assessment)).toEqual([
    {
      section: 'findings',
      sentence: 'Crime is at 49.0 per 1,000, or so.',
      measures: 'level/crime; comparison/crime',
    },
    { section: 'gaps', sentence: "'=Why?", measures: '' },
  ]);
});
