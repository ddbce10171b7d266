import { expect, it } from 'vitest';
import { youSaidTable } from '../../../../src/report/csv/compliance/you-said-table.ts';
import { keptRows, tinyWith } from '../../../support/csv-table.ts';

// S087: theme, finding and priority are linked. 144 burglaries: tiny/input/crime.csv, line 4.
const said = {
  theme: 'Break-ins',
  indicator: 'burglary',
  measures: ['level/burglary'],
  priority: { id: 'burglary', name: 'Domestic burglary' },
  tier: 'priority' as const,
  did: 'Locks',
};
const found = (sentence: string, measure: string) => ({
  section: 'findings' as const,
  parts: [sentence],
  measures: [measure],
});
const rowsWith = async (...findings: readonly ReturnType<typeof found>[]) =>
  keptRows(
    youSaidTable,
    await tinyWith({ findings, registers: { compliance: { statute: [], youSaid: [said] } } }),
  );

it('links what residents said to the first finding about it and to the priority', async () => {
  const rows = await rowsWith(
    found('Violence: 324.', 'level/violence'),
    found('Burglary: 144.', 'level/burglary'),
    found('Burglary again.', 'level/burglary'),
  );
  expect(rows).toEqual([
    {
      theme: 'Break-ins',
      indicator: 'burglary',
      found: 'Burglary: 144.',
      priority: 'burglary',
      priority_name: 'Domestic burglary',
      tier: 'priority',
      did: 'Locks',
      measures: 'level/burglary',
    },
  ]);
});

it('leaves the finding blank where nothing was found yet', async () => {
  expect(await rowsWith()).toMatchObject([{ theme: 'Break-ins', found: '' }]);
});
