import { expect, it } from 'vitest';
import { continuityTable } from '../../../../src/report/csv/plan/continuity-table.ts';
import { keptRows, tinyWith } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// Plan 2014-17:132-137; S064.
it('says what became of the four priorities of the plan before', async () => {
  const rows = keptRows(continuityTable, await assessFixture('herefordshire-2013-14'));
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['Integrated Offender Management', 're-offending', 'false'],
    ['Alcohol Harm Reduction', 'alcohol-and-drugs', 'false'],
    ['Empowered Localities', 'asb-and-cohesion', 'false'],
    ['Domestic Violence and Abuse', 'domestic-abuse', 'false'],
  ]);
});

it('marks a priority that was dropped, and one that lives on in two', async () => {
  const { registers } = await assessFixture('herefordshire-2013-14');
  const earlier = [
    { name: 'Fire', becomes: [] },
    { name: 'Harm', becomes: ['burglary', 'violence'] },
  ];
  const plan = { ...registers.plan!, continuity: { earlier, dropped: 1 } };
  expect(keptRows(continuityTable, await tinyWith({ registers: { plan } }))).toEqual([
    { earlier_priority: 'Fire', becomes: '', dropped: 'true' },
    { earlier_priority: 'Harm', becomes: 'burglary; violence', dropped: 'false' },
  ]);
});
