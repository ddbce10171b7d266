import { expect, it } from 'vitest';
import type { Candidate, Gate } from '../../../src/model/ranking.ts';
import { decisionsTable } from '../../../src/report/csv/decisions-table.ts';
import { keptRows, tinyWith } from '../../support/csv-table.ts';
import { assessFixture, ranked } from '../../support/sample-assessment.ts';

// The one entry under overrides: of the configuration of Herefordshire.
it('has each override with who, when and why', async () => {
  const rows = keptRows(decisionsTable, await assessFixture('herefordshire-2013-14'));
  expect(rows).toMatchObject([
    {
      candidate: 'asb-and-cohesion',
      kind: 'override',
      agreed_tier: 'priority',
      who: 'Herefordshire Community Safety Partnership',
      when: '2014-06-01',
    },
  ]);
  expect(rows[0]?.['why']).toMatch(/^Large in number \(15% of all incidents\), council-led/);
});

it('has each gate, and of what a candidate is part', async () => {
  const decision = { who: 'Board', when: '2014-03-31', why: 'Partners work together' };
  const gated = (id: string, gate: Gate): Candidate => ({ id, name: id, indicator: null, gate });
  const ranking = [
    ranked({ candidate: gated('road-safety', { kind: 'led-elsewhere', decision }) }),
    ranked({ candidate: gated('sexual-offences', { kind: 'part-of', candidate: 'abuse', decision }) }),
    ranked(),
  ];
  expect(keptRows(decisionsTable, await tinyWith({ ranking }))).toMatchObject([
    { candidate: 'road-safety', kind: 'led-elsewhere', part_of: '', why: 'Partners work together' },
    { candidate: 'sexual-offences', kind: 'part-of', part_of: 'abuse' },
  ]);
});
