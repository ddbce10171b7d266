import { expect, it } from 'vitest';
import { referencesTable } from '../../../src/report/csv/references-table.ts';
import { keptRows, registerRows } from '../../support/csv-table.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

// The one note of kind reference-fact in fixtures/herefordshire-2013-14/assessment.yaml; S073.
it('has each figure from elsewhere with its citation', async () => {
  expect(keptRows(referencesTable, await assessFixture('herefordshire-2013-14'))).toEqual([
    {
      about: 'domestic-abuse',
      name: 'Domestic violence & abuse',
      text: 'Victims call the police after 35 assaults, on average',
      citation: 'Crime in England and Wales 2006/07, as cited in the plan 2008-11:157-164',
    },
  ]);
});

it('leaves blank what a fact is about where it is about nothing', async () => {
  const references = [{ about: null, text: '1 in 4 women', source: 'plan 2008-11:157' }];
  expect(await registerRows(referencesTable, { references })).toMatchObject([{ about: '', name: '' }]);
});
