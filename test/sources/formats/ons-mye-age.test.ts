import { describe, expect, it } from 'vitest';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/population/ons_mye2_persons_2018_saveas.csv';

const ages = Array.from({ length: 91 }, (_, age) => age);
const header = `Code,Name,Geography1,All ages,${ages.join(',')}`;
const sheet = (title: string, ...rows: readonly string[]) =>
  `Contents\n\n${title}\n\n${[header, ...rows].join('\n')}\n`;
/** One person of each age. */
const row = (code: string, total: number) =>
  `${code},Northvale,County,${total},${ages.map(() => 1).join(',')}`;
const TITLE = '"MYE2: Population estimates: Persons by single year of age, mid-2018"';

describe('onsMyeAge', () => {
  it('takes the year of the title', async () => {
    const read = await readText('ons-mye-age', sheet(TITLE, row('E99000001', 91)));
    expect(read.records.populations).toMatchObject([{ area: 'E99000001', year: 2018, population: 91 }]);
  });

  it('refuses a row whose ages do not add to its total, at its line and column', async () => {
    const read = await readText('ons-mye-age', sheet(TITLE, row('E99000001', 91), row('E99000002', 90)));
    expect(countsOf(read)).toEqual([2, 1, 1, 0]);
    expect(read.issues).toContainEqual(
      expect.objectContaining({ line: 7, column: 4, message: 'the ages add to 91, not to 90' }),
    );
  });

  it.each([
    ['MYE2: Population estimates: Females by age, mid-2018', 'females'],
    ['MYE2: Population estimates: Persons by age', 'which mid-year'],
    ['Persons by age mid-2017 and mid-2018', 'several years: 2017, 2018'],
  ])('refuses the sheet titled %s', async (title, why) => {
    const { issues, unread } = await readText('ons-mye-age', sheet(`"${title}"`, row('E99000001', 91)));
    expect(unread).toEqual(['a.csv']);
    expect(issues[0]?.message).toContain(why);
  });
});

describe.skipIf(!hasRealData(FILE))('onsMyeAge on the sheet of mid-2018', () => {
  it('reads 430 areas and says what stands below them', async () => {
    const read = await readShared('ons-mye-age', FILE);
    // Two empty lines and a note stand under the areas; the two titles with words stand above.
    expect(countsOf(read)).toEqual([433, 430, 0, 3]);
    expect(read.issues.map(({ code }) => code).sort()).toEqual(['footnotes', 'preamble']);
    expect(new Set(read.records.populations.map(({ year }) => year))).toEqual(new Set([2018]));
  });

  it('has the country as it is printed and as its districts add up, without summing the sheet', async () => {
    const { populations } = (await readShared('ons-mye-age', FILE)).records;
    const districts = populations.filter(({ area }) => /^(E0[6789]|W06)/.test(area));
    const sum = districts.reduce((total, one) => total + one.population, 0);
    const printed = plainLines(FILE)
      .find((line) => line.startsWith('K04000001'))!
      .split(',')[3];
    expect([String(sum), sum]).toEqual([printed, 59_115_809]);
    expect(populations.find(({ area }) => area === 'K04000001')?.population).toBe(sum);
  });
});

const WORKBOOK = 'samples/population/ons_ukmidyearestimates20182019ladcodes.xls';

describe.skipIf(!hasRealData(FILE, WORKBOOK))('onsMyeAge on the workbook itself', () => {
  it('reads sheet MYE2-All as its export reads, and no sheet of males or females', async () => {
    const figures = async (file: string, sheet: string | null) =>
      (await readShared('ons-mye-age', file, { sheet })).records.populations.map((one) => [
        one.area,
        one.population,
      ]);
    expect(await figures(WORKBOOK, 'MYE2-All')).toEqual(await figures(FILE, null));
    expect(await figures(WORKBOOK, 'MYE2 - Males')).toEqual([]);
  });
});
