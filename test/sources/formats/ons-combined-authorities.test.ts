import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/model/area.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { matchingFormats } from '../../../src/sources/describe/matching-formats.ts';
import { plainTable } from '../../support/plain-table.ts';
import { countsOf, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FORMAT = 'ons-combined-authorities';
const FOLDER = 'samples/ons-csp-tables';
const FILE = `${FOLDER}/ye-dec-2024_Table-C1.csv`;
const BOOK = `${FOLDER}/policeforceareatablesyedecember2024.xlsx`;
const HEADER =
  'Police Force Area name,Community Safety Partnership name,Local Authority code,Local Authority name';

async function read(...rows: readonly string[]) {
  const found = await readText(FORMAT, [HEADER, ...rows, ''].join('\n'));
  const links = found.records.links.map(({ child, parentName }) => [child, parentName]);
  return { ...found, counts: countsOf(found), links };
}

describe('onsCombinedAuthorities', () => {
  it('carries the partnership down over blank cells', async () => {
    const { counts, links, issues } = await read(
      'Vale,South Vale,E07000001,Ash',
      ',,E07000002,Beech',
      ',North Vale,E07000003,Cedar',
      ',,E07000004,Elm',
    );
    expect([counts, issues]).toEqual([[4, 4, 0, 0], []]);
    expect(links).toEqual([
      ['E07000001', 'South Vale'],
      ['E07000002', 'South Vale'],
      ['E07000003', 'North Vale'],
      ['E07000004', 'North Vale'],
    ]);
  });

  it('carries down from a record of two lines, and past a row whose code is wrong', async () => {
    const { counts, links } = await read(
      'Vale,"South\nVale",E07000001,Ash',
      ',,E07,Beech',
      ',,E07000003,Cedar',
    );
    expect(counts).toEqual([3, 2, 1, 0]);
    expect(links.map(([child]) => child)).toEqual(['E07000001', 'E07000003']);
  });

  it.each([
    ['the first row', [',,E07000001,Ash'], 2],
    ['a row after a blank line', ['Vale,South Vale,E07000001,Ash', ',,,', ',,E07000002,Beech'], 4],
    ['a row that begins another force', ['Vale,South Vale,E07000001,Ash', 'Dale,,E07000002,Beech'], 3],
    ['a row below one without a name', [',,E07000001,Ash', ',,E07000002,Beech'], 3],
  ])('refuses %s that names no partnership', async (_, rows, line) => {
    const { issues } = await read(...rows);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.at(-1)).toMatchObject({ code: 'constraint-error', line, column: 2 });
  });

  it('refuses what is not the code of an authority', async () => {
    const { counts, issues } = await read('Vale,South Vale,Ash,Ash', ',,E07000002,Beech');
    expect(counts).toEqual([2, 1, 1, 0]);
    expect(issues).toMatchObject([{ code: 'type-error', line: 2, column: 3 }]);
  });

  it('skips footnotes under the table', async () => {
    const { counts, links } = await read('Vale,South Vale,E07000001,Ash', 'Source: Home Office lists,,,');
    expect([counts, links]).toEqual([[2, 1, 0, 1], [['E07000001', 'South Vale']]]);
  });

  it('is no table with figures beside names and codes', () => {
    const header = HEADER.split(',');
    expect(matchingFormats({ preamble: [], header })).toEqual([FORMAT]);
    expect(matchingFormats({ preamble: [], header: [...header, 'Burglary'] })).toEqual([]);
  });
});

const worcester: Area = { code: 'E22000332', name: 'South Worcestershire', type: 'csp', aliases: [] };
const corby: Area = { code: 'E22000233', name: 'Corby', type: 'csp', aliases: [] };
const district: Area = { code: 'E07000043', name: 'North Devon', type: 'local-authority', aliases: [] };
const northDevon: Area = { code: 'E22000363', name: 'North Devon', type: 'csp', aliases: [] };

// Counted in the file apart from this code (awk -F, on the lines below the header): 38 rows, 21 partnerships, 31
// authorities; three of these (E06000060 to E06000062) stand in 10 rows, each under a partnership of its own.
describe.skipIf(!hasRealData(FILE, BOOK))('table C1 of the year ending December 2024', () => {
  it('accounts for every row: 38 links, 10 of them from a partnership to its authority', async () => {
    const found = await readShared(FORMAT, FILE);
    const { body } = plainTable(FILE, /^Police Force/);
    expect(body).toHaveLength(38);
    expect(countsOf(found)).toEqual([38, 38, 0, 0]);
    const { links } = found.records;
    const down = links.filter(({ parent }) => parent === '');
    expect([links.length, down.length]).toEqual([38, 28]);
    expect(new Set(links.map(({ child, parent }) => child || parent)).size).toBe(31);
    expect(
      new Set(links.map(({ child, parentName, childName }) => (child ? parentName : childName))).size,
    ).toBe(21);
    expect(found.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'note preamble',
      'note divided-authority',
    ]);
    // The second row of North Northamptonshire: Corby is the first.
    expect(found.issues[1]).toMatchObject({ line: 18, column: 3 });
  });

  it('reads the same from the sheet of the workbook', async () => {
    const [file, sheet] = await Promise.all([
      readShared(FORMAT, FILE),
      readShared(FORMAT, BOOK, { sheet: 'Table C1' }),
    ]);
    expect(countsOf(sheet)).toEqual([38, 38, 0, 0]);
    expect(sheet.records.links).toEqual(file.records.links);
  });

  it('links districts to the configured partnership of that name, alias or known spelling', async () => {
    const { links } = (await readShared(FORMAT, FILE)).records;
    const partsOf = (...areas: readonly Area[]) => indexAreas(areas, links).parts(areas[0]!.code);
    const alias = { ...worcester, aliases: ['South Worcester'] };
    expect(partsOf(alias)).toEqual([['E07000235', 'E07000237', 'E07000238']]);
    expect(partsOf(worcester)).toEqual([]);
    expect(indexAreas([alias], links).holders('E07000237')).toEqual([alias]);
  });

  it('tells the partnership North Devon from the district in it', async () => {
    const { links } = (await readShared(FORMAT, FILE)).records;
    const index = indexAreas([district, northDevon], links);
    expect(index.parts(northDevon.code)).toEqual([['E07000043', 'E07000046']]);
    expect(index.holders('E07000046')).toEqual([northDevon]);
  });

  it('never counts the whole of North Northamptonshire as Corby', async () => {
    const { links } = (await readShared(FORMAT, FILE)).records;
    const index = indexAreas([corby], links);
    expect([index.parts(corby.code), index.holders('E06000061')]).toEqual([[], []]);
    // Three of the four partnerships are not configured: the sum of the authority lacks them.
    expect(index.parts('E06000061')).toEqual([
      ['E22000233', 'east northamptonshire', 'kettering', 'wellingborough'],
    ]);
  });
});
