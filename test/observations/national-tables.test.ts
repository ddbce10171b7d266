import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/model/area.ts';
import type { IndicatorRecord } from '../../src/model/source.ts';
import { indexAreas } from '../../src/observations/areas/area-index.ts';
import { observeRecords } from '../../src/observations/figures/from-records.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { indicatorRecord, northvale } from '../support/figures.ts';
import { indicator } from '../support/observations.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';
import { countRecord, source, value } from '../support/sources.ts';

/** Records of tables that list the areas of a country, beside those of a partner's own files. */
const force: Area = { code: 'E99000002', name: 'Vale', type: 'police-force', aliases: [] };
const index = indexAreas([northvale, force], []);

const published = (changes: Partial<IndicatorRecord>) => indicatorRecord({ listed: 'area', ...changes });

describe('observeRecords of national tables', () => {
  it('takes areas that nobody asked for as other places, and only those of the table', () => {
    const own = countRecord({ area: 'E99000777', line: 3 });
    const { issues, rejected } = observeRecords(
      [own],
      [published({ area: 'E99000888' })],
      [indicator()],
      index,
    );
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['unknown-area', 3]]);
    expect(rejected).toEqual([own.origin]);
  });

  it('says nothing of repeats and contradictions about places that nobody asked for', () => {
    const other = (count: number) => published({ area: 'E99000888', numerator: value(count) });
    expect(observeRecords([], [other(1), other(1), other(2)], [indicator()], index).issues).toEqual([]);
  });

  it('reports names of no area once for a file, with the largest total', () => {
    const unplaced = (areaName: string, category: string, count: number, line: number) =>
      published({
        area: '',
        areaName,
        category,
        listed: 'no-area',
        areaColumn: 4,
        numerator: value(count),
        origin: { source: 'crime', file: 'c2.csv', firstLine: line, lastLine: line },
      });
    const records = [
      unplaced('Unassigned Vale', 'total', 30, 7),
      unplaced('Unassigned Vale', 'robbery', 10, 7),
      unplaced('Unassigned Dale', 'total', 12, 9),
    ];
    const { issues } = observeRecords([], records, [indicator()], index);
    expect(issues).toMatchObject([
      { code: 'unplaced', severity: 'note', file: 'c2.csv', line: 7, column: 4 },
    ]);
    expect(issues[0]?.message).toBe(
      '2 names are of no area (first "Unassigned Vale"), together 42 of total: in no figure',
    );
  });

  it('lets the name of a partnership stand for no force of that name', () => {
    const wiltshire = countRecord({ area: '', areaName: 'Vale', listed: 'area', areaTypes: ['csp'] });
    expect(observeRecords([wiltshire], [], [indicator()], index).observations).toEqual([]);
    const { areaTypes: _, ...any } = wiltshire;
    expect(observeRecords([any], [], [indicator()], index).observations).toHaveLength(1);
  });

  it('sums the parts of a count, and has no sum when two of them contradict each other', () => {
    const part = (name: string, count: number, line: number) =>
      countRecord({ part: name, count: value(count), line });
    const sum = observeRecords([part('30A', 5, 2), part('30B', 7, 3)], [], [indicator()], index);
    expect(sum.observations).toMatchObject([{ numerator: 12, quality: 'complete' }]);
    const twice = observeRecords(
      [part('30A', 5, 2), part('30B', 7, 3), part('30B', 7, 4)],
      [],
      [indicator()],
      index,
    );
    expect(twice.observations).toMatchObject([{ numerator: 12 }]);
    expect(twice.repeated).toHaveLength(1);
    const contrary = observeRecords(
      [part('30A', 5, 2), part('30B', 7, 3), part('30B', 8, 4)],
      [],
      [indicator()],
      index,
    );
    expect(contrary.observations).toMatchObject([{ numerator: null, quality: 'missing' }]);
    expect(contrary.rejected).toHaveLength(2);
  });

  it('counts towards the groups of a category as well', () => {
    const record = countRecord({ category: 'burglary', groups: ['theft', 'all'], part: '30A' });
    const other = countRecord({
      category: 'shoplifting',
      groups: ['theft', 'all'],
      part: '46',
      count: value(7),
      line: 3,
    });
    const theft = indicator({ id: 'theft', categories: ['theft'] });
    const { observations } = observeRecords([record, other], [], [theft, indicator()], index);
    expect(observations.map((one) => [one.indicator, one.numerator])).toEqual([
      ['theft', 107],
      ['burglary', 100],
    ]);
  });

  it('never adds a category to one that it is a part of', () => {
    const both = [indicator({ categories: ['burglary', 'theft'] })];
    const grouped = countRecord({ groups: ['theft'], part: '30A' });
    const columns = [
      published({ numerator: value(5), within: ['theft', 'all'] }),
      published({ category: 'theft', numerator: value(9), within: ['all'] }),
    ];
    for (const { observations, issues } of [
      observeRecords([grouped], [], both, index),
      observeRecords([], columns, both, index),
    ]) {
      expect(observations).toMatchObject([{ numerator: null, quality: 'missing' }]);
      expect(issues).toMatchObject([{ code: 'nested-categories', severity: 'error', line: 2 }]);
    }
    expect(observeRecords([], columns, [indicator()], index).observations).toMatchObject([{ numerator: 5 }]);
  });

  it('counts a row of many figures once, and as used while one of them is', () => {
    const row = (category: string, line: number, count = 5) =>
      published({
        category,
        numerator: value(count),
        origin: { source: 'crime', file: 'a', firstLine: line, lastLine: line },
      });
    const both = [indicator({ categories: ['a'] }), indicator({ id: 'b', categories: ['b'] })];
    const again = observeRecords([], [row('a', 2), row('b', 2), row('a', 3), row('b', 3)], both, index);
    expect(again.repeated).toHaveLength(1);
    const partly = observeRecords([], [row('a', 2), row('b', 2), row('a', 3), row('b', 3, 6)], both, index);
    expect(partly.rejected.map(({ firstLine }) => firstLine)).toEqual([3]);
    expect(partly.repeated).toEqual([]);
  });
});

describe('published values of another unit', () => {
  const score = published({ value: value(8.18, 2), unit: 'score' });
  const observe = (record: IndicatorRecord, kind: 'rate' | 'percent') =>
    observeRecords([], [record], [indicator({ kind })], index);

  it.each(['rate', 'percent'] as const)('print no score as a %s', (kind) => {
    const { observations, issues } = observe(score, kind);
    expect(observations).toMatchObject([{ published: null }]);
    expect(issues).toMatchObject([{ code: 'unit', severity: 'error', line: 2 }]);
  });

  it('print a rate as a rate on its own base only', () => {
    const rate = published({ value: value(53.39, 2), unit: 'per-1000' });
    expect(observe(rate, 'rate')).toMatchObject({
      observations: [{ published: { value: 53.39 } }],
      issues: [],
    });
    const households = { ...rate, unit: 'per-1000-households' as const };
    expect(observe(households, 'rate').observations).toMatchObject([{ published: null }]);
    const per = [indicator({ per: 'households' })];
    expect(observeRecords([], [households], per, index).observations).toMatchObject([
      { published: { value: 53.39 } },
    ]);
  });

  it('are taken at the word of the configuration where the format does not know them', () => {
    const { unit: _, ...own } = score;
    expect(observe(own, 'rate')).toMatchObject({
      observations: [{ published: { value: 8.18 } }],
      issues: [],
    });
  });

  it('matter only where no count stands beside them', () => {
    const counted = { ...score, numerator: value(262), denominator: value(188_099), unit: 'other' as const };
    expect(observe(counted, 'rate')).toMatchObject({ observations: [{ numerator: 262 }], issues: [] });
  });
});

const FOLDER = 'samples/ons-csp-tables';

describe.skipIf(!hasRealData(FOLDER))('the ONS tables of 2024', () => {
  it('give the partnership and its force, and no word of other places but what is in none', async () => {
    const file = `${FOLDER}/ye-dec-2024_Table-C*.csv`;
    const table = source('indicators', { id: 'ons', file, format: 'ons-csp-tables', columns: {} });
    const { records, issues: reading } = await readSources([table], SHARED);
    const areas = indexAreas(
      [
        { code: 'E22000326', name: 'Herefordshire', type: 'csp', aliases: [] },
        { code: 'E23000016', name: 'West Mercia', type: 'police-force', aliases: [] },
      ],
      [],
    );
    const crime = indicator({ sources: ['ons'], categories: ['total-recorded-crime'] });
    const rate = { ...crime, id: 'rate', categories: ['total-recorded-crime-per-1000-mid-2022'] };
    const { observations, issues, rejected, repeated } = observeRecords(
      [],
      records.indicators,
      [crime, rate],
      areas,
    );
    const said = observations.map(
      ({ indicator, area, period, numerator, published }) =>
        `${indicator} ${area} ${period.label} ${numerator ?? published?.value.toFixed(3)}`,
    );
    // C1 of the workbook holds no figures and is refused.
    expect(reading.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'missing-label',
    ]);
    expect(said.sort()).toEqual([
      'burglary E22000326 2023 11144',
      'burglary E22000326 2024 10076',
      'burglary E23000016 2023 89462',
      'burglary E23000016 2024 81164',
      'rate E22000326 2024 53.392',
      'rate E23000016 2024 61.769',
    ]);
    expect([rejected, repeated]).toEqual([[], []]);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(Array(4).fill('note unplaced'));
    expect(issues[0]?.message).toContain(
      '43 names are of no area (first "Unassigned Avon and Somerset"), together 106795 of',
    );
  });
});
