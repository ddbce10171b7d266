import { expect, it } from 'vitest';
import { domainsTable } from '../../../../src/report/csv/plan/domains-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// The four words of the law, in its order (plan 2014-17:183); domains: of the configuration.
it('has the four domains, with the candidates that belong to each', async () => {
  const rows = keptRows(domainsTable, await assessFixture('herefordshire-2013-14'));
  expect(rows.map(({ domain }) => domain)).toEqual([
    'crime',
    'disorder',
    'anti-social-behaviour',
    'substance-misuse',
  ]);
  expect(rows[2]).toMatchObject({ candidates: 'asb-and-cohesion' });
  expect(rows[3]).toMatchObject({ candidates: 'alcohol-and-drugs' });
});

it('is not written without a plan', async () => expect(await registerRows(domainsTable, {})).toEqual([]));
