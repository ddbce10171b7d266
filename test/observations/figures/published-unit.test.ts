import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/model/area.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { CellValue, IndicatorRecord, PublishedUnit } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { figureOf } from '../../../src/observations/figures/figure.ts';
import { observeRecords } from '../../../src/observations/figures/from-records.ts';
import { publishedAs, unitIssues } from '../../../src/observations/figures/published-unit.ts';
import { indicator, period } from '../../support/observations.ts';
import { readShared } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';
import { missing, suppressed, value } from '../../support/sources.ts';

const vale: Area = { code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] };
const index = indexAreas([vale], []);

function figure(unit: PublishedUnit | null, published: CellValue, numerator: CellValue = missing) {
  const record: IndicatorRecord = {
    category: 'burglary',
    area: vale.code,
    areaName: '',
    areaColumn: 2,
    period: period('2013-14'),
    numerator,
    denominator: missing,
    value: published,
    ...(unit ? { unit } : {}),
    estimated: false,
    origin: { source: 'crime', file: 'crime.csv', firstLine: 2, lastLine: 2 },
  };
  return figureOf(record, index, record.numerator, record.denominator, record.value);
}

const kinds = {
  rate: indicator(),
  households: indicator({ per: 'households' }),
  percent: indicator({ kind: 'percent' }),
  score: indicator({ kind: 'score' }),
  count: indicator({ kind: 'count' }),
} as const;

// What each kind may print, from the meaning of the units.
const suits: Readonly<Record<PublishedUnit, readonly (keyof typeof kinds)[]>> = {
  'per-1000': ['rate'],
  'per-1000-households': ['households'],
  'per-100000': ['rate'],
  percent: ['percent'],
  score: ['score'],
  other: ['score'],
};

describe('publishedAs', () => {
  it.each(Object.entries(suits))('%s suits %s', (unit, fitting) => {
    for (const [name, one] of Object.entries(kinds)) {
      const given = figure(unit as PublishedUnit, value(8.18, 2));
      expect(publishedAs(one, given) !== null, name).toBe(fitting.includes(name as keyof typeof kinds));
      const errors = unitIssues([one], [given]).filter(({ severity }) => severity === 'error');
      expect(errors.length, name).toBe(fitting.includes(name as keyof typeof kinds) ? 0 : 1);
    }
  });

  // Moving the decimal point on paper: 90.6 per 100,000 is 0.906 per 1,000, 64 is 0.64; no digit is new.
  it.each([
    [90.6, 1, 0.906, 3],
    [64, 0, 0.64, 2],
    [0, 0, 0, 2],
  ])('states %d per 100,000 (%d decimals) as %d per 1,000', (number, decimals, stated, more) => {
    expect(publishedAs(kinds.rate, figure('per-100000', value(number, decimals)))).toEqual({
      value: expect.closeTo(stated, 12),
      decimals: more,
    });
  });

  it('divides as well where a count stands beside the rate', () => {
    expect(publishedAs(kinds.rate, figure('per-100000', value(90.6, 1), value(5)))?.value).toBeCloseTo(
      0.906,
      12,
    );
  });

  it('leaves a value whose unit only the configuration knows as it is', () => {
    expect(publishedAs(kinds.rate, figure(null, value(64)))).toEqual({ value: 64, decimals: 0 });
  });

  it.each([missing, suppressed])('has nothing for %o', (cell) => {
    expect(publishedAs(kinds.rate, figure('per-100000', cell))).toBeNull();
    expect(unitIssues([kinds.rate], [figure('per-100000', cell)])).toEqual([]);
  });
});

describe('unitIssues', () => {
  const said = (of: Indicator, given: ReturnType<typeof figure>) => unitIssues([of], [given, given]);

  it('says once for a file that a rate is restated, and by what', () => {
    const issues = said(kinds.rate, figure('per-100000', value(90.6, 1)));
    expect(issues).toMatchObject([{ code: 'unit-restated', severity: 'note', file: 'crime.csv', line: 2 }]);
    expect(issues[0]?.message).toContain('divided by 100');
  });

  it.each([
    ['a score as a rate', kinds.rate, figure('score', value(8.18, 2)), 'is a score'],
    ['a percentage as a score', kinds.score, figure('percent', value(8.18, 2)), 'is a percentage'],
    ['a count as a score', kinds.score, figure(null, missing, value(5)), 'is a count'],
    [
      'a rate of people for households',
      kinds.households,
      figure('per-100000', value(9)),
      'per 100,000 residents',
    ],
  ])('refuses %s', (_, of, given, words) => {
    const [issue, ...others] = said(of, given);
    expect([issue?.code, issue?.severity, others]).toEqual(['unit', 'error', []]);
    expect(issue?.message).toContain(words);
    expect(issue?.message).toContain(`a ${of.kind}`);
  });

  it('minds a value of another unit only where no count stands beside it', () => {
    expect(said(kinds.rate, figure('other', value(10), value(5)))).toEqual([]);
  });
});

const KNIVES = 'samples/ons-csp-tables/ye-dec-2024_Table-P7.csv';
const SCORES = 'samples/ons-css/css_pfa_2002-2020.csv';
const forces = [
  { code: 'E23000016', name: 'West Mercia', type: 'police-force', aliases: [] },
  { code: 'E23000034', name: 'City of London', type: 'police-force', aliases: [] },
] as const;

describe.skipIf(!hasRealData(KNIVES, SCORES))('published figures of real tables', () => {
  const observe = (records: readonly IndicatorRecord[], changes: Partial<Indicator>) =>
    observeRecords([], records, [indicator({ sources: ['it'], ...changes })], indexAreas(forces, []));

  // In the cells of the table: 54.795187764843405 and 50.2546689303905 for West Mercia, [u1] for the City of London.
  it('states the knife offences of a force per 1,000, and withholds what is withheld', async () => {
    const { indicators } = (await readShared('ons-csp-tables', KNIVES)).records;
    const { observations, issues } = observe(indicators, { categories: ['knife-offences-per-100000'] });
    const of = (area: string) => observations.filter((one) => one.area === area);
    expect(of('E23000016').map((one) => [one.period.label, one.published])).toEqual([
      ['2023', { value: expect.closeTo(0.547951877648434, 12), decimals: 17 }],
      ['2024', { value: expect.closeTo(0.502546689303905, 12), decimals: 15 }],
    ]);
    expect(of('E23000034').map(({ quality }) => quality)).toEqual(['suppressed', 'suppressed']);
    expect(issues.map(({ code }) => code)).toContain('unit-restated');
  });

  it('takes a severity score as a score and never as a rate', async () => {
    const { indicators } = (await readShared('ons-crime-severity', SCORES)).records;
    const categories = ['crime-severity-total-recorded-crime-release-to-2020-03'];
    const score = observe(indicators, { categories, kind: 'score' });
    const year = score.observations.find((one) => one.area === 'E23000016' && one.period.label === '2013-14');
    expect(year?.published?.value).toBeCloseTo(5.798507223215532, 12);
    expect(score.issues).toEqual([]);
    const rate = observe(indicators, { categories });
    expect(rate.observations.every(({ published }) => published === null)).toBe(true);
    expect(rate.issues).toMatchObject([{ code: 'unit', severity: 'error' }]);
  });
});
