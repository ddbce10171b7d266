import { describe, expect, it } from 'vitest';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/population/households21_england_wales_ltla23.csv';
const constants = { year: '2021' };

describe('households', () => {
  it('are never residents, whatever the configuration sets', async () => {
    const text = 'ltla23_code,households\nE06000019,82827\n';
    const read = await readText('households', text, { constants: { ...constants, of: 'residents' } });
    expect(read.records.populations).toMatchObject([
      { area: 'E06000019', year: 2021, of: 'households', population: 82_827 },
    ]);
  });

  it('refuses a suppressed number, at its line and column', async () => {
    const read = await readText('households', 'ltla23_code,households\nE06000019,c\nE06000020,1\n', {
      constants,
    });
    expect(countsOf(read)).toEqual([2, 1, 1, 0]);
    expect(read.issues).toMatchObject([{ line: 2, column: 2 }]);
  });
});

describe.skipIf(!hasRealData(FILE))('households of the 2021 census', () => {
  it('are 318 districts with 24,783,192 households', async () => {
    const read = await readShared('households', FILE, { constants });
    const plain = plainLines(FILE)
      .slice(1)
      .map((line) => plainCells(line));
    expect([countsOf(read), read.issues]).toEqual([[318, 318, 0, 0], []]);
    expect(read.records.populations.map(({ area, population }) => [area, String(population)])).toEqual(plain);
    expect(plain.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(24_783_192);
  });
});
