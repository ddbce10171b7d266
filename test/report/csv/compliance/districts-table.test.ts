import { expect, it } from 'vitest';
import { districtsTable } from '../../../../src/report/csv/compliance/districts-table.ts';
import { registerRows } from '../../../support/csv-table.ts';

// S108: three districts are three blocks and a total: 40 + 60 + 44 = 144 burglaries (tiny/input/crime.csv, line 4).
it('has a row for each district and indicator, the total marked as such', async () => {
  const block = (area: string, name: string, value: number | null, line: number) => ({
    area,
    name,
    figures: [
      {
        indicator: 'burglary',
        name: 'Domestic burglary',
        unit: 'count' as const,
        value,
        base: null,
        evidence: [{ source: 'crime', file: 'input/districts.csv', firstLine: line, lastLine: line }],
      },
    ],
  });
  const districts = {
    blocks: [block('E1', 'North', 40, 2), block('E2', 'Mid', 60, 3), block('E3', 'South', null, 4)],
    total: block('E99000001', 'Northvale', 144, 4),
  };
  const rows = await registerRows(districtsTable, { districts });
  expect(rows.map(({ area_name, value, total }) => [area_name, value, total])).toEqual([
    ['North', '40', 'false'],
    ['Mid', '60', 'false'],
    // A figure that is not known is blank, and not 0.
    ['South', '', 'false'],
    ['Northvale', '144', 'true'],
  ]);
  expect(rows[1]).toMatchObject({ indicator: 'burglary', period: '2023-24', unit: 'count', first_line: '3' });
  expect(await registerRows(districtsTable, {})).toEqual([]);
});
