import { expect, it } from 'vitest';
import { commissionerTable } from '../../../../src/report/csv/compliance/commissioner-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// Plan 2014-17:212-220, 315 and 326; S008.
it('has the four priorities with outcomes, status, links and evidence', async () => {
  const rows = keptRows(commissionerTable, await assessFixture('herefordshire-2013-14'));
  expect(rows.map(({ priority }) => priority)).toEqual([
    're-offending',
    'domestic-abuse',
    'alcohol-and-drugs',
    'asb-and-cohesion',
  ]);
  expect(rows.map(({ outcomes = '' }) => outcomes.split('; ').length)).toEqual([3, 3, 4, 2]);
  for (const row of rows) {
    expect(row).toMatchObject({
      commissioner: 'West Mercia Police and Crime Commissioner',
      tier: 'priority',
      objectives: 'rural-crime; business-crime',
      objective_texts: 'Reduce the harm caused by rural crime; Reduce the harm caused by business crime',
    });
    expect(row['evidence']).not.toBe('');
  }
  // Repeat MARAC cases: 30% against a target of 32% or less.
  expect(rows[1]?.['figures']).toMatch(/^Repeat MARAC cases, annual rolling rate as printed: target met/);
  expect(rows[1]?.['measures']).toContain('marac-repeat-annual');
});

it('is not written without a commissioner', async () =>
  expect(await registerRows(commissionerTable, { compliance: { statute: [] } })).toEqual([]));
