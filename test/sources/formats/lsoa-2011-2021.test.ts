import { beforeAll, describe, expect, it } from 'vitest';
import type { Area } from '../../../src/model/area.ts';
import { type AreaIndex, indexAreas } from '../../../src/observations/areas/area-index.ts';
import type { SourcesRead } from '../../../src/sources/source-reading.ts';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const ALL = 'real/lookup_lsoa11_lsoa21_ltla22.csv';
const SOME = 'samples/geography/lsoa11_lsoa21_ltla22.south-worcs+hereford.csv';
const CSPS = 'samples/geography/LAD17_CSP17_PFA17_lookup.csv';

const HEAD = 'lsoa11_name,lsoa11_code,change_code,lsoa21_name,lsoa21_code,ltla22_name,ltla22_code\n';

describe('lsoa2011To2021', () => {
  it('links the codes of both censuses, each in its layer', async () => {
    const row = 'Herefordshire 013D,E01014007,S,Herefordshire 013E,E01035055,Herefordshire,E06000019\n';
    const { links } = (await readText('lsoa-2011-2021', HEAD + row)).records;
    expect(links.map(({ layer, child, parent }) => [layer, child, parent])).toEqual([
      ['lsoa-2011', 'E01014007', 'E06000019'],
      ['lsoa-2021', 'E01035055', 'E06000019'],
    ]);
  });

  it('places a 2011 code marked X in the district of its name alone', async () => {
    const rows = [
      'Gateshead 024C,E01008187,X,Northumberland 043F,E01035637,Northumberland,E06000057',
      'Gateshead 024C,E01008187,X,Gateshead 029D,E01035624,Gateshead,E08000037',
    ];
    const read = await readText('lsoa-2011-2021', `${HEAD}${rows.join('\n')}\n`);
    const old = read.records.links.filter(({ child }) => child === 'E01008187');
    expect(old.map(({ parent }) => parent)).toEqual(['E08000037']);
    expect(read.issues).toMatchObject([
      {
        code: 'no-clean-mapping',
        severity: 'warning',
        line: 2,
        column: 3,
        message: expect.stringContaining('of 2'),
      },
    ]);
  });

  it('refuses an unknown change and a missing code, at line and column', async () => {
    const rows = [
      'A 001A,E01000001,Q,A 001A,E01000001,A,E06000001',
      'A 001A,E01000001,U,A 001A,,A,E06000001',
    ];
    const good = 'A 001B,E01000002,U,A 001B,E01000002,A,E06000001';
    const read = await readText('lsoa-2011-2021', `${HEAD}${[...rows, good].join('\n')}\n`);
    expect(countsOf(read)).toEqual([3, 1, 2, 0]);
    expect(read.issues).toMatchObject([
      { line: 2, column: 3 },
      { line: 3, column: 5 },
    ]);
  });
});

const hereford: Area = { code: 'E22000326', name: 'Herefordshire', type: 'csp', aliases: [] };
const council: Area = {
  code: 'E06000019',
  name: 'Herefordshire Council',
  type: 'local-authority',
  aliases: [],
};

describe.skipIf(!hasRealData(ALL, SOME, CSPS))('lsoa2011To2021 on the published look-up', () => {
  let read: SourcesRead;
  let index: AreaIndex;

  beforeAll(async () => {
    read = await readShared('lsoa-2011-2021', ALL);
    const districts = await readShared('district-csp-force', CSPS, { id: 'districts' });
    index = indexAreas([hereford, council], [...read.records.links, ...districts.records.links]);
  });

  it('reads every row and names how many have no clean mapping: 9', () => {
    expect(countsOf(read)).toEqual([35_795, 35_795, 0, 0]);
    expect(plainLines(ALL).filter((line) => /,"X",/.test(line))).toHaveLength(9);
    expect(read.issues).toMatchObject([
      { code: 'no-clean-mapping', message: expect.stringContaining('first of 9') },
    ]);
  });

  it('reads the cut of it', async () =>
    expect(countsOf(await readShared('lsoa-2011-2021', SOME))).toEqual([307, 307, 0, 0]));

  it('links every code of either census to one district and no more', () => {
    const lines = plainLines(ALL).slice(1);
    for (const [layer, column] of [
      ['lsoa-2011', 1],
      ['lsoa-2021', 4],
    ] as const) {
      const links = read.records.links.filter((link) => link.layer === layer);
      const children = new Set(links.map(({ child }) => child));
      const plain = new Set(lines.map((line) => line.match(/"[^"]*"/g)![column]!.slice(1, -1)));
      expect(children).toEqual(plain);
      expect(new Set(links.map(({ child, parent }) => `${child} ${parent}`)).size).toBe(plain.size);
    }
  });

  it('takes Herefordshire of 2011 and of 2021 to its council and its partnership', () => {
    const rows = plainLines(ALL).filter((line) => line.includes('"E06000019"'));
    const codes = (column: number) =>
      new Set(rows.map((line) => line.match(/"[^"]*"/g)![column]!.slice(1, -1)));
    const [before, after] = [codes(1), codes(4)];
    expect([before.size, after.size, new Set([...before, ...after]).size]).toEqual([116, 117, 118]);
    for (const code of [...before, ...after])
      expect(
        index
          .holders(code)
          .map((area) => area.code)
          .sort(),
      ).toEqual(['E06000019', 'E22000326']);
  });

  it('counts the small areas of the census that the events are coded by', () => {
    expect(index.smallAreas('E22000326', ['E01014007'])).toBe(116);
    expect(index.smallAreas('E22000326', ['E01035055', 'E01035056'])).toBe(117);
    expect(index.parts('E06000019').map((parts) => parts.length)).toEqual([116, 117]);
  });
});
