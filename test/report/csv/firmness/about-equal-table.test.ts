import { expect, it } from 'vitest';
import { aboutEqualTable } from '../../../../src/report/csv/firmness/about-equal-table.ts';
import { keptRows, tinyWith } from '../../../support/csv-table.ts';

it('has a row for each two neighbours that the draws cannot part', async () => {
  const { sensitivity } = await tinyWith({});
  // results.md: 49.8 and 49.7 points, about as often one above as the other.
  const aboutEqual = [{ above: 'asb-and-cohesion', below: 'road-safety', probability: 0.55 }];
  const rows = keptRows(aboutEqualTable, await tinyWith({ sensitivity: { ...sensitivity, aboutEqual } }));
  expect(rows).toEqual([{ above: 'asb-and-cohesion', below: 'road-safety', probability: '0.55' }]);
  const none = await tinyWith({ sensitivity: { ...sensitivity, aboutEqual: [] } });
  expect(keptRows(aboutEqualTable, none)).toEqual([]);
});
