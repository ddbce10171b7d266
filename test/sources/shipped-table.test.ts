import { expect, it } from 'vitest';
import { readShippedTable } from '../../src/sources/shipped-table.ts';

it('reads a table of data/ by column', () => {
  const rows = readShippedTable<{ readonly label: string; readonly id: string }>('offence-aliases');
  expect(rows.find(({ label }) => label === 'Sexual offences')).toMatchObject({ id: 'sexual-offences' });
});
