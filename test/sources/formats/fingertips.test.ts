import { describe, expect, it } from 'vitest';
import { plainTable } from '../../support/plain-table.ts';
import { countsOf, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FORMAT = 'fingertips';
const FILE = 'samples/fingertips/indicators-CountyUA.data.csv';
const header =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Count,Denominator,Value note,Compared to goal';

interface Line {
  readonly parent?: string;
  readonly sex?: string;
  readonly age?: string;
  readonly type?: string;
  readonly time?: string;
  readonly value?: string;
  readonly count?: string;
  readonly note?: string;
  readonly name?: string;
}

/** A row as exported: a line break in the name, and one cell fewer than the header. */
function line({
  parent = '',
  sex = 'Persons',
  age = 'All ages',
  type = '',
  time = '2015',
  value = '10',
  count = '5',
  note = '',
  name = 'Violence',
}: Line) {
  return `11201,"${name}\n",${parent},,E92000001,England,Country,${sex},${age},${type},${type},${time},${value},${count},50,${note}`;
}

async function read(...lines: readonly Line[]) {
  const result = await readText(FORMAT, [header, ...lines.map(line), ''].join('\r\n'));
  return { ...result, counts: countsOf(result), list: result.records.indicators };
}

describe.skipIf(!hasRealData(FILE))('a raw export', () => {
  it('is 852 records: those without a category are read, deprivation deciles are skipped', async () => {
    const result = await readShared(FORMAT, FILE);
    const { body } = plainTable(FILE, /^Indicator ID/);
    const whole = body.filter((cells) => cells[9] === '');
    expect(countsOf(result)).toEqual([852, whole.length, 0, 60]);
    expect(whole).toHaveLength(792);
    const { indicators } = result.records;
    for (const [role, at] of [
      ['numerator', 17],
      ['denominator', 18],
      ['value', 12],
    ] as const) {
      const plain = whole.reduce((sum, cells) => sum + Number(cells[at]), 0);
      const ours = indicators.reduce(
        (sum, one) => sum + (one[role].kind === 'value' ? one[role].value : 0),
        0,
      );
      expect(ours, role).toBeCloseTo(plain, 4);
    }
    expect(result.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning missing-cell',
      'note division',
    ]);
  });

  // The name of its one indicator ends with "rate/100,000": so it is where count and denominator stand beside it.
  it('has rates per 100,000 of everybody, as their counts say', async () => {
    const { indicators } = (await readShared(FORMAT, FILE)).records;
    const rates = indicators.filter(({ unit }) => unit === 'per-100000');
    expect(rates).toHaveLength(indicators.filter(({ category }) => category.endsWith('-all-ages')).length);
    for (const { value, numerator, denominator } of rates) {
      if (value.kind !== 'value' || numerator.kind !== 'value' || denominator.kind !== 'value') continue;
      expect(value.value).toBeCloseTo((numerator.value / denominator.value) * 100_000, 3);
    }
  });

  it('gives Herefordshire 262 cases among 188,099 in 2015', async () => {
    const { records } = await readShared(FORMAT, FILE);
    const own = records.indicators.filter((one) => one.area === 'E06000019' && one.period.label === '2015');
    expect(
      own.map(({ category, numerator }) => [category, numerator.kind === 'value' && numerator.value]),
    ).toContainEqual(['93356-persons-all-ages', 262]);
    // Two ages in one file: the bare number of the indicator would not say which.
    expect(new Set(own.map(({ category }) => category))).toEqual(
      new Set(['93356-persons-all-ages', '93356-persons-0-9-yrs']),
    );
  });
});

describe('fingertips', () => {
  it('calls the persons of the one age by the id alone', async () => {
    const { list, counts } = await read({}, { sex: 'Male', count: '3' }, { sex: 'Female', count: '2' });
    expect(counts).toEqual([3, 3, 0, 0]);
    expect(list.map(({ category }) => category)).toEqual([
      '11201',
      '11201-male-all-ages',
      '11201-female-all-ages',
    ]);
  });

  it('counts England once that is given with and without itself as parent', async () => {
    const { counts, issues, list } = await read({}, { parent: 'E92000001' });
    expect(counts).toEqual([2, 1, 0, 1]);
    expect(list).toHaveLength(1);
    expect(issues.find(({ code }) => code === 'duplicate-row')).toMatchObject({
      line: 4,
      column: 5,
      severity: 'note',
    });
  });

  it('keeps both of two figures that disagree, for the contradiction to be found', async () => {
    expect((await read({}, { parent: 'E92000001', count: '6' })).list).toHaveLength(2);
  });

  it('takes a value that is hidden by its note as withheld, and an empty one as missing', async () => {
    const note = 'Value suppressed for disclosure control due to small count';
    const { list } = await read({ value: '', count: '', note }, { value: '', count: '', time: '2016' });
    expect(list.map(({ value, numerator }) => [value.kind, numerator.kind])).toEqual([
      ['suppressed', 'suppressed'],
      ['missing', 'missing'],
    ]);
  });

  it('says which cell of which line stops a row, after line breaks inside cells', async () => {
    const { counts, issues } = await read(
      {},
      { time: 'lately' },
      { value: 'ten', time: '2016' },
      { count: '-1', time: '2017' },
    );
    expect(counts).toEqual([4, 1, 3, 0]);
    expect(
      issues.filter(({ severity }) => severity === 'error').map((one) => [one.line, one.column]),
    ).toEqual([
      [4, 12],
      [6, 13],
      [8, 14],
    ]);
  });

  // Names as Fingertips writes them; what they mean is in the words. Only the first four are crude rates of everybody.
  it.each([
    ['Campylobacter incidence rate/100,000', {}, 'per-100000'],
    ['Violent crime - hospital admissions, crude rate per 100,000', {}, 'per-100000'],
    ['TB incidence (three year average) per 100,000 population', {}, 'per-100000'],
    ['Deaths (rate per 100,000 persons)', {}, 'per-100000'],
    ['Violence', {}, 'other'],
    ['Domestic abuse incidents per 1,000', {}, 'other'],
    ['Admissions, directly standardised rate per 100,000', {}, 'other'],
    ['Deaths (DSR per 100,000)', {}, 'other'],
    ['Admissions of those aged 15-24, rate per 100,000', {}, 'other'],
    ['Maternal deaths per 100,000 live births', {}, 'other'],
    ['Campylobacter incidence rate/100,000', { sex: 'Male' }, 'other'],
    ['Campylobacter incidence rate/100,000', { age: '0-9 yrs' }, 'other'],
  ] as const)('takes the unit of "%s" (%j) as %s', async (name, line, unit) => {
    expect((await read({ name, ...line })).list[0]?.unit).toBe(unit);
  });
});
