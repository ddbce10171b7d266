import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { show } from '../../src/cli/show.ts';
import type { Scorecard } from '../../src/model/registers/scorecard.ts';
import { call, copyFixture, edit, optionsFor, parsed, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

/** A partnership whose list of indicators is this one, with figures of `source: figures` where rows are given. */
function partnership(indicators: string, rows: readonly string[] = []): string {
  const folder = copyFixture('tiny');
  edit(folder, 'assessment.yaml', 'indicators:\n', `indicators:\n${indicators}`);
  if (rows.length === 0) return folder;
  const block =
    '  figures:\n    partner: DIP\n    file: input/figures.csv\n    shape: indicators\n    periods: years\n';
  edit(folder, 'assessment.yaml', 'sources:\n', `sources:\n${block}`);
  const header = 'indicator,area_code,area_name,period,numerator,denominator,value';
  writeFileSync(join(folder, 'input/figures.csv'), `${[header, ...rows].join('\n')}\n`);
  return folder;
}

const at = (folder: string, asOf = '2024-03-31') => ({
  ...optionsFor(folder),
  failOn: 'never' as const,
  profile: 'quarterly' as const,
  asOf,
});
const text = async (folder: string, asOf?: string) =>
  (await call(() => show('indicators', at(folder, asOf)))).stdout;
const card = async (folder: string, asOf?: string): Promise<Scorecard> =>
  parsed((await call(() => show('indicators', { ...at(folder, asOf), json: true }))).stdout);

const listed = (id: string, code: string, more: string) =>
  `  ${id}: { name: "${id}", code: ${code}, group: Safer communities, status: target, ${more} }\n`;

// Seed 000:80-92: NI 30 yearly from West Mercia Constabulary, NI 40 quarterly from NDTMS.
describe('S068 NI code, LAA flag, frequency, source', () => {
  const folder = () =>
    partnership(
      listed('prolific-offenders', 'NI 30', 'frequency: annual, provider: WMC, frameworks: [LAA]') +
        listed('in-treatment', 'NI 40', 'frequency: quarterly, provider: NDTMS, frameworks: [LAA]'),
    );

  it('keeps what the list says', async () => {
    const { rows } = await card(folder());
    expect(
      rows.map(({ code, frequency, source, frameworks }) => [code, frequency, source, frameworks]),
    ).toEqual([
      ['NI 30', 'annual', ['WMC'], ['LAA']],
      ['NI 40', 'quarterly', ['NDTMS'], ['LAA']],
    ]);
    const page = await text(folder());
    expect(page).toContain('WMC; yearly; LAA; agreed target. Smaller is better.');
    expect(page).toContain('NDTMS; quarterly; LAA; agreed target. Smaller is better.');
  });

  it.each([
    ['2008-09-30', '2008-09 Q2', [null, '2008-09 Q2']],
    ['2008-11-15', '2008-09 Q2', [null, '2008-09 Q2']],
    ['2009-03-31', '2008-09 Q4', ['2008-09', '2008-09 Q4']],
  ])('expects as at %s only what is due for %s', async (asOf, quarter, due) => {
    const found = await card(folder(), asOf);
    expect(found.quarter).toBe(quarter);
    expect(found.rows.map((row) => row.due)).toEqual(due);
  });

  it('names what is due and not there', async () => {
    const page = await text(folder(), '2008-09-30');
    expect(page).toContain('Due for 2008-09 Q2 (1): NI 40.\nOf these not there (1):\n- NI 40 (NDTMS)');
  });
});

it('S070 quarterly, rolling: four quarters to each quarter, labelled "rolling year to"', async () => {
  const folder = partnership(
    '  dip: { name: DIP, source: figures, kind: percent, group: Offenders, frequency: quarterly-rolling }\n',
    // 60 of 600 in the four quarters to March 2024 is 10%; 57 of 570 is 10% in those to December.
    [
      '2022-23 Q4,15,150',
      '2023-24 Q1,12,120',
      '2023-24 Q2,18,180',
      '2023-24 Q3,12,120',
      '2023-24 Q4,18,180',
    ].map((row) => `dip,E99000001,Northvale,${row},`),
  );
  const [row] = (await card(folder)).rows;
  expect(row?.points).toMatchObject([
    { period: 'year to 2023-12', value: 10, base: 570 },
    { period: 'year to 2024-03', value: 10, base: 600 },
  ]);
  expect(await text(folder)).toContain('rolling year to 2023-12 up to 2024-03: 10.0%  10.0%');
});

describe('S090 a control', () => {
  const control =
    '  county: { name: Recorded crime in the county, source: figures, kind: count, group: Quality of life, target: 5, status: control }\n';
  const rows = ['county,E99000001,Northvale,2023-24,60,,'];

  it('is shown, never scored: not even against a target', async () => {
    const folder = partnership(control, rows);
    const [row] = (await card(folder)).rows;
    expect(row).toMatchObject({ status: 'control', shownOnly: true, target: null, exception: false });
    expect(row?.points).toMatchObject([{ period: '2023-24', value: 60 }]);
    expect(await text(folder)).toContain('A control: shown, never scored.');
  });

  it('carries no candidate', async () => {
    const folder = partnership(control, rows);
    edit(
      folder,
      'assessment.yaml',
      'candidates:\n',
      'candidates:\n  worry: { name: Worry, indicator: county }\n',
    );
    const { exit, stderr } = await call(() => check(optionsFor(folder)));
    expect(exit).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /assessment\.yaml:\d+:\d+ county is control: shown, never scored/,
    );
  });
});

// Seed 004:112-132.
it('S091 four indicators negotiated as targets, three to be considered', async () => {
  const one = (number: number, status: string) =>
    `  ni-${number}: { name: NI ${number}, code: NI ${number}, group: LAA 2009-2011, status: ${status} }\n`;
  const folder = partnership(
    [17, 18, 20, 21].map((number) => one(number, 'target')).join('') +
      [2, 39, 195].map((number) => one(number, 'consideration')).join(''),
  );
  const codesOf = ({ rows }: Scorecard, status: string) =>
    rows.filter((row) => row.status === status).map(({ code }) => code);
  const found = await card(folder);
  expect(codesOf(found, 'target')).toEqual(['NI 17', 'NI 18', 'NI 20', 'NI 21']);
  expect(codesOf(found, 'consideration')).toEqual(['NI 2', 'NI 39', 'NI 195']);
  const page = await text(folder);
  expect(page.match(/agreed target/g)).toHaveLength(4);
  expect(page.match(/under consideration/g)).toHaveLength(3);
});

// Seed 004:34,45: the refresh of 2009/10 takes the new agreement into account.
describe('S109 the list of 2009', () => {
  const folder = () =>
    partnership(
      listed('stays', 'NI 17', 'since: 2008-09') +
        listed('goes', 'NI 18', 'retired: 2009-10') +
        listed('comes', 'NI 20', 'since: 2009-10'),
    );
  const codes = (list: readonly { readonly code: string | null }[]) => list.map(({ code }) => code);

  it('lists what is retired and what is new', async () => {
    const found = await card(folder(), '2009-06-30');
    expect([codes(found.rows), codes(found.retired), codes(found.added)]).toEqual([
      ['NI 17', 'NI 20'],
      ['NI 18'],
      ['NI 20'],
    ]);
    const page = await text(folder(), '2009-06-30');
    expect(page).toContain(
      'New in the list: NI 20: comes (from 2009-10).\nRetired: NI 18: goes (from 2009-10).',
    );
  });

  it('has the old list the day before', async () => {
    const found = await card(folder(), '2009-03-31');
    expect([codes(found.rows), codes(found.retired)]).toEqual([['NI 17', 'NI 18'], []]);
  });
});

describe('an indicator listed twice', () => {
  it.each([
    [
      'the same key',
      'same: { name: A, source: recorded-crime }',
      'same: { name: B, source: figures }',
      'the same key is written twice',
    ],
    [
      'the same code and source',
      'a: { name: A, source: figures, code: NI 30 }',
      'b: { name: B, source: figures, code: NI 30 }',
      'NI 30 is listed twice: as a and as b',
    ],
  ])('%s is refused with line and column', async (_name, one, other, message) => {
    const { exit, stderr } = await call(() => check(optionsFor(partnership(`  ${one}\n  ${other}\n`))));
    expect(exit).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`error assessment\\.yaml:\\d+:\\d+ ${message}`),
    );
  });
});
