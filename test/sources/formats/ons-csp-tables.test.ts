import { describe, expect, it } from 'vitest';
import type { IndicatorRecord } from '../../../src/model/source.ts';
import { offences } from '../../../src/sources/formats/recorded-crime.ts';
import { readSources } from '../../../src/sources/read-sources.ts';
import { crudeRate } from '../../../src/stats/rates/crude-rate.ts';
import { oneLine, plainTable, wholeNumber } from '../../support/plain-table.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';
import { source } from '../../support/sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FOLDER = 'samples/ons-csp-tables';
const fileOf = (table: string) => `${FOLDER}/ye-dec-2024_Table-${table}.csv`;

async function read(file: string, root = SHARED) {
  const settings = source('indicators', { file, format: 'ons-csp-tables', columns: {} });
  const { records, balances, issues, unread } = await readSources([settings], root);
  return { records: records.indicators, balance: balances[0] ?? null, issues, unread };
}

const numberOf = ({ numerator }: IndicatorRecord) => (numerator.kind === 'value' ? numerator.value : 0);
const total = (records: readonly IndicatorRecord[], category: string) =>
  records.filter((one) => one.category === category).reduce((sum, one) => sum + numberOf(one), 0);

describe.skipIf(!hasRealData(FOLDER))('the ONS tables of the year ending December 2024', () => {
  // Rows and columns of figures as counted in the files: rows x columns records, none rejected.
  it.each([
    ['C2', 399, 23],
    ['C3', 399, 23],
    ['C4', 399, 26],
    ['C5', 399, 23],
    ['P1', 56, 23],
    ['P2', 56, 23],
    ['P3', 55, 26],
    ['P4', 56, 23],
    ['P5', 56, 14],
    ['P6', 58, 29],
    ['P7', 56, 2],
    ['P8', 55, 16],
    ['P9', 56, 4],
  ])('%s: %d rows of %d figures', async (table, rows, columns) => {
    const { records, balance, issues } = await read(fileOf(table));
    const plain = plainTable(fileOf(table), /^(Police Force|Area Code)/i);
    expect(plain.body).toHaveLength(rows);
    expect(balance).toMatchObject({ read: rows, accepted: rows, rejected: 0, skipped: 0 });
    expect(records).toHaveLength(rows * columns);
    expect(issues.map(({ code }) => code)).toEqual(['preamble']);
  });

  it.each(['C2', 'C5', 'P1', 'P4'])(
    '%s: the sum of each column is that of plain splitting',
    async (table) => {
      const { records } = await read(fileOf(table));
      const { header, body } = plainTable(fileOf(table), /^(Police Force|Area Code)/i);
      for (const { id, labels } of offences) {
        const at = header.findIndex((name) => labels.includes(name));
        expect(total(records, id)).toBe(body.reduce((sum, cells) => sum + (wholeNumber(cells[at]) ?? 0), 0));
      }
    },
  );

  it.each(['C3', 'C4', 'P2', 'P3'])('%s: marks are marks and figures are figures', async (table) => {
    const { records } = await read(fileOf(table));
    const { header, body } = plainTable(fileOf(table), /^(Police Force|Area Code)/i);
    const cells = body.flatMap((row) => row.slice(header.findIndex((name) => /^(Pop|Total)/.test(name))));
    const given = records.map(({ numerator, value }) => (numerator.kind === 'missing' ? value : numerator));
    const marks = (pattern: RegExp) => cells.filter((cell) => pattern.test(cell.trim())).length;
    const kinds = (kind: string) => given.filter((cell) => cell.kind === kind).length;
    expect(kinds('suppressed')).toBe(marks(/^\[u1?\]$/));
    expect(kinds('missing')).toBe(marks(/^(\[x\])?$/i));
    expect(kinds('value')).toBe(marks(/^-?\d/));
  });

  it('gives the counts of West Mercia and Herefordshire', async () => {
    const [now, before] = await Promise.all([read(fileOf('C2')), read(fileOf('C5'))]);
    const of = (records: readonly IndicatorRecord[], area: string) =>
      records
        .filter((one) => one.area === area && one.category === 'total-recorded-crime')
        .map((one) => [one.areaName, one.period.label, numberOf(one)]);
    expect(of(now.records, 'E23000016')).toEqual([['West Mercia', '2024', 81_164]]);
    expect(of(now.records, 'E22000326')).toEqual([['Herefordshire, County of', '2024', 10_076]]);
    expect(of(before.records, 'E22000326')).toEqual([['Herefordshire, County of', '2023', 11_144]]);
    // Combined authorities: words stand where the code of the local authority does elsewhere.
    expect(of(now.records, 'E22000332')).toEqual([['South Worcester', '2024', 20_527]]);
  });

  it.each(['C2', 'C5'])(
    '%s: partnerships and Unassigned add up to every force, in every column',
    async (table) => {
      const { records } = await read(fileOf(table));
      const { body } = plainTable(fileOf(table), /^Police Force/);
      const forceOf = body.map((cells) => oneLine(cells[1] ?? ''));
      const isForce = body.map((cells) => !cells[2]?.trim() && !cells[3]?.trim());
      let forces = 0;
      for (const { id } of offences) {
        const column = records.filter(({ category }) => category === id);
        column.forEach((force, at) => {
          if (!isForce[at]) return;
          forces++;
          const parts = column.filter((_, other) => !isForce[other] && forceOf[other] === forceOf[at]);
          expect(
            parts.reduce((sum, one) => sum + numberOf(one), 0),
            `${force.areaName} ${id}`,
          ).toBe(numberOf(force));
        });
      }
      // 43 forces less City of London, which is its own partnership.
      expect(forces).toBe(42 * 23);
    },
  );

  it('C3 is the change from C5 to C2, in every cell with a figure', async () => {
    const [changes, now, before] = await Promise.all(['C3', 'C2', 'C5'].map((table) => read(fileOf(table))));
    let checked = 0;
    changes!.records.forEach(({ value, areaName, category }, at) => {
      if (value.kind !== 'value') return;
      const base = numberOf(before!.records[at]!);
      const change = ((numberOf(now!.records[at]!) - base) * 100) / base;
      expect(value.value, `${areaName} ${category}`).toBeCloseTo(change, 8);
      checked++;
    });
    // 399 x 23 cells less 1,123 [u], 920 [x] and 46 empty ones.
    expect(checked).toBe(399 * 23 - 1123 - 920 - 46);
  });

  it('keeps what is in no area by its name', async () => {
    const { records } = await read(fileOf('C2'));
    const unplaced = records.filter(
      (one) => one.listed === 'no-area' && one.category === 'total-recorded-crime',
    );
    expect(unplaced).toHaveLength(43);
    expect(
      unplaced.filter(({ areaName }) => !/^unassigned /i.test(areaName)).map((one) => one.areaName),
    ).toEqual(['Manchester Airport']);
    expect(unplaced.every(({ area }) => area === '')).toBe(true);
    // Its row says Kent's force code: nothing is made of that.
    expect(unplaced.find(({ areaName }) => areaName === 'unassigned Surrey')?.numerator).toEqual({
      kind: 'missing',
    });
  });

  it('refuses C1, which holds no figures', async () => {
    expect((await read(fileOf('C1'))).issues).toMatchObject([{ code: 'missing-label', line: 4 }]);
  });
});

/**
 * The published rates are on populations before rounding, and the tables print them to 100. A rate agrees when some
 * population within 50 of the printed one gives it; and all rates of a row must ask for the same one.
 */
describe.skipIf(!hasRealData(FOLDER))('rates worked out here and as published', () => {
  it.each([
    ['C2', 'C4', 'per-1000-mid-2022', 8520, 24],
    ['P1', 'P3', 'per-1000-mid-2023', 1296, 24],
  ])('%s over %s: no exception', async (counted, rated, suffix, agreed, withheld) => {
    const counts = await read(fileOf(counted));
    const rates = await read(fileOf(rated));
    const numerators = new Map(counts.records.map((one) => [`${one.area} ${one.category}`, numberOf(one)]));
    const tally = { agreed: 0, withheld: 0 };
    const asked = new Map<string, number[]>();
    for (const rate of rates.records.filter(
      ({ value, denominator }) => value.kind !== 'missing' && denominator,
    )) {
      const households = rate.category.includes('-households-');
      const offence = households ? 'residential-burglary' : rate.category.replace(`-${suffix}`, '');
      const count = numerators.get(`${rate.area} ${offence}`);
      if (rate.denominator.kind !== 'value' || count === undefined) continue;
      if (rate.value.kind !== 'value') {
        tally.withheld++;
        continue;
      }
      const [low, high] = [50, -50].map((by) =>
        rateOn(count, (rate.denominator as { value: number }).value + by),
      );
      expect(rate.value.value, `${rate.areaName} ${rate.category}`).toBeGreaterThanOrEqual(low! - 1e-9);
      expect(rate.value.value, `${rate.areaName} ${rate.category}`).toBeLessThanOrEqual(high! + 1e-9);
      tally.agreed++;
      if (count === 0) continue;
      const key = `${rate.area} ${households}`;
      asked.set(key, [...(asked.get(key) ?? []), (count * 1000) / rate.value.value]);
    }
    expect(tally).toEqual({ agreed, withheld });
    for (const populations of asked.values())
      expect(Math.max(...populations) - Math.min(...populations)).toBeLessThan(1e-4);
  });

  it('gives Herefordshire 53.39 where the formula on the printed population gives 53.40', async () => {
    const { records } = await read(fileOf('C4'));
    const rate = records.find(
      (one) => one.area === 'E22000326' && one.category === 'total-recorded-crime-per-1000-mid-2022',
    );
    expect(rate).toMatchObject({ unit: 'per-1000', denominator: { value: 188_700 } });
    expect(rate?.value.kind === 'value' && rate.value.value).toBeCloseTo(53.392, 3);
    expect(rateOn(10_076, 188_700)).toBeCloseTo(53.397, 3);
  });
});

function rateOn(count: number, population: number): number {
  const rate = crudeRate({ count, population, per: 1000 });
  if (!rate.ok) throw new Error(rate.reason);
  return rate.value.rate;
}

describe('onsCspTables', () => {
  const folder = temporaryFolder();
  const title = '"Table C2: Number of police recorded crimes, year ending March 2025 [note 1]",,,,,\n';
  const header =
    '"Police Force\nArea code",Police Force Area name,Community Safety Partnership code,Community Safety Partnership name,"Total recorded crime\n (excluding fraud) [note 2]",Burglary\n';

  it('says which cell of which line stops a row, also below a header of several lines', async () => {
    const file = folder.write(
      'bad.csv',
      `${title}${header}E23000001,A,E22000001,B,10,2\nE23000001,A,E22000002,C,1O,2\nE23000001,A,X1,D,10,2\nE23000001,A,E22000004,E,10,2.5\n,,,,1,1\n`,
    );
    const { balance, issues, records } = await read(file, folder.path);
    expect(balance).toMatchObject({ read: 5, accepted: 1, rejected: 4, skipped: 0 });
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'type-error', line: 6, column: 5 },
      { code: 'type-error', line: 7, column: 3 },
      { code: 'type-error', line: 8, column: 6 },
      { code: 'constraint-error', line: 9, column: 1 },
    ]);
    expect(records.map(({ period }) => period.label)).toEqual(['2024-25', '2024-25']);
  });

  it('keeps negative counts and says where the first is', async () => {
    const rows = 'E23000001,A,E22000001,B,10,-2\nE23000001,A,E22000002,C,-1,2\n';
    const { balance, issues, records } = await read(
      folder.write('neg.csv', title + header + rows),
      folder.path,
    );
    expect(balance).toMatchObject({ read: 2, accepted: 2, rejected: 0 });
    expect(records.map(numberOf)).toEqual([10, -2, -1, 2]);
    expect(issues.find(({ code }) => code === 'negative-count')).toMatchObject({
      severity: 'note',
      line: 5,
      column: 6,
    });
  });

  it.each([
    ['no title at all', '', 'there is no title'],
    ['a title without a period', 'Table C2: Number of police recorded crimes,,,,,\n', 'no period'],
    [
      'two years',
      'Table C9: Number of crimes year ending March 2024 and year ending March 2025,,,,,\n',
      'several years',
    ],
    [
      'neither numbers nor rates',
      'Table C2: Crimes in the year ending March 2025,,,,,\n',
      'numbers or rates',
    ],
  ])('refuses a file with %s', async (name, head, words) => {
    const file = folder.write(`${name}.csv`, `${head}${header}E23000001,A,E22000001,B,10,2\n`);
    const { balance, issues } = await read(file, folder.path);
    expect(balance).toBeNull();
    expect(issues[0]?.message).toContain(words);
  });

  it('names columns that it does not know', async () => {
    const odd = header.trimEnd().concat(',Cyber crime\n');
    const file = folder.write('odd.csv', `${title.trimEnd()},\n${odd}E23000001,A,E22000001,B,10,2,7\n`);
    const { issues, records } = await read(file, folder.path);
    expect(issues.find(({ code }) => code === 'extra-label')?.message).toContain('"cyber crime"');
    expect(records).toHaveLength(2);
  });
});
