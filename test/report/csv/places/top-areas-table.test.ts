import { expect, it } from 'vitest';
import type { TopOfIndicator } from '../../../../src/model/registers/place-view.ts';
import { topAreasTable } from '../../../../src/report/csv/places/top-areas-table.ts';
import { registerRows } from '../../../support/csv-table.ts';

const top = (indicator: string, areaName: string, value: number): TopOfIndicator => ({
  indicator,
  name: indicator,
  area: areaName === 'Hereford City' ? 'E99000002' : 'E99000004',
  areaName,
  value,
  unit: 'per-1000',
  evidence: [{ source: 'crime', file: 'input/crime.csv', firstLine: 2, lastLine: 4 }],
});

// S020: highest in Hereford City for all types except burglary other (Golden Valley); 40 of 10,000 people are 4.
it('has the highest area of each indicator, and marks the exceptions', async () => {
  const other = top('burglary-other', 'Golden Valley', 4);
  const topAreas = [
    {
      name: 'Localities',
      leads: 'E99000002',
      leader: 'Hereford City',
      tops: [top('domestic-burglary', 'Hereford City', 4), top('vehicle', 'Hereford City', 3), other],
      exceptions: [other],
      lacking: ['robbery', 'arson'],
    },
  ];
  const rows = await registerRows(topAreasTable, { places: { topAreas, beforeAfter: [], fortnights: [] } });
  expect(rows.map(({ indicator, area_name, exception }) => [indicator, area_name, exception])).toEqual([
    ['domestic-burglary', 'Hereford City', 'false'],
    ['vehicle', 'Hereford City', 'false'],
    ['burglary-other', 'Golden Valley', 'true'],
  ]);
  expect(rows[2]).toMatchObject({
    name: 'Localities',
    value: '4',
    unit: 'per-1000',
    leads_mostly: 'E99000002',
    leads_mostly_name: 'Hereford City',
    left_out: 'robbery; arson',
    last_line: '4',
  });
});

it('is not written without places', async () => expect(await registerRows(topAreasTable, {})).toEqual([]));
