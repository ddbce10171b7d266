import { describe, expect, it } from 'vitest';
import { offences } from '../../../src/sources/formats/recorded-crime.ts';
import { plainTable, wholeNumber } from '../../support/plain-table.ts';
import { hasRealData } from '../../support/real-data.ts';

const FOLDER = 'samples/ons-csp-tables';
const tables = ['C2', 'C5', 'P1', 'P4'];

it('has one root, and every parent is an offence', () => {
  const ids = offences.map(({ id }) => id);
  expect(new Set(ids).size).toBe(23);
  expect(offences.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual([
    'total-recorded-crime',
  ]);
  for (const { parent } of offences) if (parent) expect(ids).toContain(parent);
});

describe.skipIf(!hasRealData(FOLDER))('the published tables', () => {
  // No exceptions: 398 rows of C2, C5 with figures and 56 of P1, P4, negative counts or not.
  it.each(tables)('%s: every parent is the sum of its children in every row with figures', (table) => {
    const { header, body } = plainTable(
      `${FOLDER}/ye-dec-2024_Table-${table}.csv`,
      /^(Police Force|Area Code)/,
    );
    const at = (id: string) =>
      header.findIndex((name) => offences.find((one) => one.id === id)!.labels.includes(name));
    const parents = offences.filter(({ id }) => offences.some(({ parent }) => parent === id));
    let rows = 0;
    for (const cells of body) {
      if (wholeNumber(cells[at('total-recorded-crime')]) === null) continue;
      rows++;
      for (const { id } of parents) {
        const children = offences
          .filter(({ parent }) => parent === id)
          .map((child) => Number(cells[at(child.id)]));
        expect(
          children.reduce((sum, count) => sum + count, 0),
          `${cells[1]} ${cells[3]} ${id}`,
        ).toBe(Number(cells[at(id)]));
      }
    }
    expect(rows).toBe({ C2: 398, C5: 397, P1: 56, P4: 56 }[table]);
  });
});
