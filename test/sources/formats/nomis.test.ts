import { describe, expect, it } from 'vitest';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/population/nomis_2020_03_24_age_raw.csv';

const ages = ['Age under 1', ...Array.from({ length: 99 }, (_, age) => `Age ${age + 1}`), 'Age 100 and over'];
function bulk(changes: Readonly<Record<string, string>>, total = 101): string {
  const keys = { Population: 'All usual residents', Units: 'Persons', Date: '2011', ...changes };
  const lines = Object.entries(keys).map(([key, value]) => `"${key.padEnd(11)}:","${value}"`);
  const header = ['2011 output area', 'All categories: Age', ...ages].map((name) => `"${name}"`).join(',');
  const row = `"E00025604",${total},${ages.map(() => 1).join(',')}`;
  return `\n"QS103EW - Age by single year"\n${lines.join('\n')}\n\n${header}\n\n${row}\n`;
}

describe('nomis, bulk', () => {
  it('takes year and units from the lines above, and says that a census is no estimate', async () => {
    const read = await readText('nomis', bulk({}));
    expect(read.records.populations).toMatchObject([
      { area: 'E00025604', year: 2011, of: 'residents', population: 101 },
    ]);
    expect(read.issues.map(({ code }) => code)).toContain('census-count');
  });

  it('keeps households apart', async () => {
    const read = await readText('nomis', bulk({ Units: 'Households', Population: 'All households' }));
    expect(read.records.populations).toMatchObject([{ of: 'households' }]);
  });

  it('refuses a row whose ages do not add up, at its line and column', async () => {
    const read = await readText('nomis', bulk({}, 100));
    expect(countsOf(read)).toEqual([2, 0, 1, 1]);
    expect(read.issues).toContainEqual(
      expect.objectContaining({ line: 9, column: 2, message: 'the ages add to 101, not to 100' }),
    );
  });

  it.each([
    [{ Date: 'March' }, 'gives a year'],
    [{ Units: 'Dwellings' }, 'neither persons nor households'],
    [{ Population: 'All usual residents aged 16 to 74' }, 'not everybody'],
    [{ 'Rural Urban': 'Urban' }, '"Urban" areas only'],
  ])('refuses a file of %j', async (changes, why) => {
    const { issues, unread } = await readText('nomis', bulk(changes));
    expect([unread, issues[0]?.message]).toEqual([['a.csv'], expect.stringContaining(why)]);
  });
});

describe('nomis, interface', () => {
  const head = 'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GENDER_NAME,C_AGE_NAME,MEASURES_NAME,OBS_VALUE\n';

  it('reads whole populations and skips those of one age or sex', async () => {
    const rows = [
      '2020,Trafford,E08000009,Total,All ages,Value,237579',
      '2020,Trafford,E08000009,Total,Aged 10 to 17,Value,24000',
      '2020,Trafford,E08000009,Male,All ages,Value,117000',
      '2020,Trafford,E08000009,Total,All ages,Percent,100',
    ];
    const read = await readText('nomis', `${head}${rows.join('\n')}\n`);
    expect(countsOf(read)).toEqual([4, 1, 0, 3]);
    expect(read.records.populations).toMatchObject([{ area: 'E08000009', year: 2020, population: 237_579 }]);
    expect(read.issues).toMatchObject([{ code: 'parts-skipped', line: 3 }]);
  });

  it('refuses a figure that is not there, at its line and column', async () => {
    const text = 'DATE,GEOGRAPHY_CODE,OBS_VALUE\n2020,E08000009,\n2021,E08000009,235500\n';
    const read = await readText('nomis', text);
    expect(countsOf(read)).toEqual([2, 1, 1, 0]);
    expect(read.issues).toMatchObject([{ line: 2, column: 3 }]);
  });
});

describe.skipIf(!hasRealData(FILE))('nomis on the published file of output areas', () => {
  it('reads 1,530 output areas between its titles and its notes', async () => {
    const read = await readShared('nomis', FILE);
    const lines = plainLines(FILE).filter((line) => /^"E00\d{6}",/.test(line));
    const plain = lines.reduce((sum, line) => sum + Number(line.split(',')[1]), 0);
    const { populations } = read.records;
    expect(populations.reduce((sum, one) => sum + one.population, 0)).toBe(plain);
    expect([populations.length, lines.length, plain]).toEqual([1530, 1530, 503_127]);
    // Below the header: one empty line, 1,530 areas, three empty lines, three lines of notes, two empty ones.
    expect(countsOf(read)).toEqual([1539, 1530, 0, 9]);
    expect(read.issues.map(({ code }) => code).sort()).toEqual(['census-count', 'footnotes', 'preamble']);
  });
});
