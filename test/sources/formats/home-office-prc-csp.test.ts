import { describe, expect, it } from 'vitest';
import type { CountRecord } from '../../../src/model/source.ts';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FORMAT = 'home-office-prc-csp';
const FOLDER = 'samples/home-office';
const header =
  'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count';

/** What a record counts towards, one line for each category. */
const said = ({ category, groups = [], areaName, period, count }: CountRecord) =>
  [category, ...groups].map(
    (one) => `${one} ${areaName} ${period.label} ${count.kind === 'value' ? count.value : count.kind}`,
  );

async function read(...lines: readonly string[]) {
  const result = await readText(FORMAT, [header, ...lines, ''].join('\n'));
  return { ...result, counts: countsOf(result), said: result.records.counts.flatMap(said) };
}

const theft = (subgroup: string, count: string, csp = 'Bath') =>
  `2015/16,1,Avon and Somerset,${csp},Any,Theft offences,${subgroup},30A,${count}`;

describe.skipIf(!hasRealData(FOLDER))('the samples', () => {
  it('read the row of the documented header in all the categories that it is a part of', async () => {
    const result = await readShared(FORMAT, `${FOLDER}/RECONSTRUCTED_prc-csp_header_and_one_row.csv`);
    expect(countsOf(result)).toEqual([1, 1, 0, 0]);
    expect(result.records.counts.flatMap(said)).toEqual([
      'non-domestic-burglary Bath and North East Somerset 2015-16 Q1 149',
      'burglary Bath and North East Somerset 2015-16 Q1 149',
      'theft-offences Bath and North East Somerset 2015-16 Q1 149',
      'total-recorded-crime Bath and North East Somerset 2015-16 Q1 149',
    ]);
  });

  it('gives 84,130 offences in Manchester in 2025-26, and the sums of plain splitting', async () => {
    const file = `${FOLDER}/prc-csp_2025-26_group_totals_from_fixture.csv`;
    const result = await readShared(FORMAT, file);
    const plain = plainLines(file).slice(1).map(plainCells);
    expect(countsOf(result)).toEqual([27, 27, 0, 0]);
    const total = (csp: string) =>
      result.records.counts
        .filter((one) => one.areaName === csp && one.groups?.includes('total-recorded-crime'))
        .reduce((sum, { count }) => sum + (count.kind === 'value' ? count.value : 0), 0);
    expect(total('Manchester')).toBe(84_130);
    for (const csp of ['Manchester', 'Birmingham', 'Dorset'])
      expect(total(csp)).toBe(
        plain.filter((cells) => cells[2] === csp).reduce((sum, cells) => sum + +cells[4]!, 0),
      );
    expect(new Set(result.records.counts.map(({ period }) => period.label))).toEqual(new Set(['2025-26']));
    expect(result.records.counts.flatMap(said)).toContain(
      'violence-against-the-person Manchester 2025-26 30605',
    );
  });
});

describe('homeOfficePrcCsp', () => {
  it('knows the column names of other releases', async () => {
    const lines = [
      'Financial Year,Financial Quarter,Force Name,CSP Name,Offence Group,Offence Subgroup,Number of Offences',
      '2013/14,4,Wiltshire,Swindon,Theft Offences,Other theft offences,12',
    ];
    const result = await readText(FORMAT, lines.join('\n'));
    expect(result.records.counts.flatMap(said)).toEqual([
      'all-other-theft-offences Swindon 2013-14 Q4 12',
      'theft-offences Swindon 2013-14 Q4 12',
      'total-recorded-crime Swindon 2013-14 Q4 12',
    ]);
  });

  it('keeps negative counts and says how many there are and where the first is', async () => {
    const { counts, issues, said } = await read(
      theft('Shoplifting', '5'),
      theft('Bicycle theft', '-5'),
      theft('Burglary', '-1'),
    );
    expect(counts).toEqual([3, 3, 0, 0]);
    expect(said).toContain('bicycle-theft Bath 2015-16 Q1 -5');
    expect(issues).toMatchObject([{ code: 'negative-count', severity: 'note', line: 3, column: 9 }]);
    expect(issues[0]?.message).toContain('first of 2');
  });

  it('keeps what is unassigned apart, by its name', async () => {
    const { records } = await read(
      theft('Shoplifting', '5', 'Unassigned Kent'),
      theft('Shoplifting', '5', 'unassigned Surrey'),
    );
    expect(records.counts.map(({ listed }) => listed)).toEqual(['no-area', 'no-area']);
  });

  it('gives partnerships the name that they have today, and lets names stand for no force', async () => {
    const { records } = await read(theft('Shoplifting', '5', 'Shepway'));
    expect(records.counts[0]).toMatchObject({
      area: '',
      areaName: 'Folkestone and Hythe',
      listed: 'area',
      areaTypes: ['csp', 'local-authority'],
    });
  });

  it('counts fraud apart from total recorded crime', async () => {
    const { said } = await read('2011/12,1,Kent,Ashford,Any,Fraud offences,Fraud offences,53C,7');
    expect(said).toEqual(['fraud-offences Ashford 2011-12 Q1 7']);
  });

  it('counts an unknown subgroup in its group, and leaves unknown what it may be a part of', async () => {
    const { counts, issues, said } = await read(theft('Burglary of a houseboat', '3'));
    expect(counts).toEqual([1, 1, 0, 0]);
    expect(said).toEqual([
      'burglary-of-a-houseboat Bath 2015-16 Q1 3',
      'theft-offences Bath 2015-16 Q1 3',
      'total-recorded-crime Bath 2015-16 Q1 3',
      'burglary Bath 2015-16 Q1 missing',
      'vehicle-offences Bath 2015-16 Q1 missing',
    ]);
    expect(issues).toMatchObject([{ code: 'unmapped-category', severity: 'warning', line: 2, column: 7 }]);
  });

  it('says which cell of which line stops a row, and leaves the sums that it belongs to unknown', async () => {
    const { counts, issues, said } = await read(
      theft('Shoplifting', '1O'),
      theft('Shoplifting', '2.5'),
      '2015/16,5,A,Bath,Any,Robbery,Robbery,34B,1',
      '2015,1,A,Bath,Any,Robbery,Robbery,34B,1',
      '2015/16,1,A,,Any,Robbery,Robbery,34B,1',
      '2015/16,1,A,Bath,Any,Sorcery,Sorcery,99,1',
      '2015/16,1,A,Bath,Any,Robbery,Rape,19C,1',
    );
    expect(counts).toEqual([7, 0, 7, 0]);
    expect(issues.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 9, 'type-error'],
      [3, 9, 'type-error'],
      [4, 2, 'type-error'],
      [5, 1, 'type-error'],
      [6, 4, 'constraint-error'],
      [7, 6, 'unmapped-category'],
      [8, 7, 'unmapped-category'],
    ]);
    expect(said.filter((one) => one.startsWith('shoplifting'))).toEqual([
      'shoplifting Bath 2015-16 Q1 missing',
      'shoplifting Bath 2015-16 Q1 missing',
    ]);
    expect(said.every((one) => one.endsWith('missing'))).toBe(true);
  });
});
