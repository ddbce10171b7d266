import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { csvTables } from '../../../src/report/csv/tables.ts';
import { assessFixture, byarPerThousand, issueOf, Z95, Z998 } from '../../support/sample-assessment.ts';

type Row = Readonly<Record<string, string>>;

let assessment: Assessment;
beforeAll(async () => {
  assessment = await assessFixture();
});

const read = (name: string, from: Assessment = assessment): readonly Row[] =>
  parse(csvTables(from).get(`csv/${name}.csv`)!, { columns: true });

describe('csvTables', () => {
  it('makes the tables of the contract', () => {
    const names = [
      'observations',
      'measures',
      'evidence',
      'ranking',
      'sensitivity',
      'ledger',
      'indicators',
      'issues',
      'findings',
      'firmness',
      'harm',
      'harm-totals',
      'harm-stages',
      'harm-metrics',
      'scorecard',
      'scorecard-points',
      'compliance',
      'totals',
    ];
    expect([...csvTables(assessment).keys()]).toEqual(names.map((name) => `csv/${name}.csv`));
  });

  it('observations.csv has the columns of the contract, and a row of crime.csv comes out as it went in', () => {
    const header =
      'indicator,area_code,area_name,period,numerator,denominator,value,quality,source,file,first_line,last_line';
    expect(csvTables(assessment).get('csv/observations.csv')).toMatch(new RegExp(`^${header}\n`));
    const burglary = read('observations').find(
      (row) =>
        row['indicator'] === 'burglary' && row['period'] === '2023-24' && row['area_name'] === 'Northvale',
    );
    expect(burglary).toMatchObject({
      area_code: 'E99000001',
      numerator: '144',
      value: '',
      quality: 'complete',
      source: 'crime',
      file: 'input/crime.csv',
      first_line: '4',
      last_line: '4',
    });
  });

  it('observations.csv adds the categories of all crime: 144 + 324', () => {
    const all = read('observations').find(
      (row) =>
        row['indicator'] === 'all-crime' && row['period'] === '2023-24' && row['area_code'] === 'E99000001',
    );
    expect(all).toMatchObject({ numerator: '468', first_line: '4', last_line: '7' });
  });

  it.each([
    ['level/burglary/E99000001/2023-24/rate', '1.44', 'per-1000'],
    ['level/all-crime/E99000001/2023-24/rate', '4.68', 'per-1000'],
    ['level/burglary/E99000002/2023-24/rate', '0.8', 'per-1000'],
    ['change/burglary/E99000001/2023-24/since-2021-22', '44', 'percent-change'],
    ['change/burglary/E99000001/2023-24/since-2022-23', '20', 'percent-change'],
    ['comparison/burglary/E99000001/2023-24/region', '1.8', 'ratio'],
    ['comparison/violence-with-injury/E99000001/2023-24/region', '0.81', 'ratio'],
  ])('measures.csv: %s is %s %s on paper', (id, value, unit) => {
    expect(read('measures').find((row) => row['id'] === id)).toMatchObject({ value, unit });
  });

  it('measures.csv and indicators.csv give the limits their own columns', () => {
    const [inner, outer] = [Z95, Z998].map((z) => byarPerThousand(144, 100_000, z));
    const rate = read('measures').find((row) => row['id'] === 'level/burglary/E99000001/2023-24/rate')!;
    const row = read('indicators').find(
      (one) => one['indicator'] === 'burglary' && one['period'] === '2023-24' && one['unit'] === 'per-1000',
    )!;
    expect(Number(rate['lower_95'])).toBeCloseTo(inner!.lower, 9);
    expect(Number(rate['upper_95'])).toBeCloseTo(inner!.upper, 9);
    expect(Number(rate['lower_998'])).toBeCloseTo(outer!.lower, 9);
    expect(Number(rate['upper_998'])).toBeCloseTo(outer!.upper, 9);
    expect([row['lower_95'], row['upper_95']]).toEqual([rate['lower_95'], rate['upper_95']]);
  });

  it('measures.csv names files and lines in the same order where a figure has several', () => {
    const rate = read('measures').find((row) => row['id'] === 'level/burglary/E99000001/2023-24/rate');
    expect(rate).toMatchObject({
      source: 'crime; population',
      file: 'input/crime.csv; input/population.csv',
      first_line: '4; 4',
      last_line: '4; 4',
    });
  });

  it('measures.csv says why there is no value, and leaves the value blank', async () => {
    const rows = read('measures', await assessFixture('herefordshire-2013-14'));
    const without = rows.filter((row) => row['reason'] !== '');
    expect(without.length).toBeGreaterThan(0);
    for (const row of rows) expect(row['value'] === '').toBe(row['reason'] !== '');
  });

  it('evidence.csv traces every row to a file and its lines', () => {
    const rows = read('evidence');
    expect(rows.length).toBe(10);
    for (const row of rows) {
      expect(row['file']).toMatch(/^input\//);
      expect(row['first_line']).toMatch(/^\d+(; \d+)*$/);
    }
    const concern = rows.find((row) => row['criterion'] === 'concern');
    expect(concern).toMatchObject({
      candidate: 'burglary',
      value: '20',
      author: 'Survey officer',
      grade: 'C',
    });
  });

  it('ranking.csv: eight criteria for each candidate, whose points add up to the score', () => {
    for (const candidate of ['burglary', 'violence']) {
      const rows = read('ranking').filter((row) => row['candidate'] === candidate);
      expect(rows.map((row) => Number(row['weight']))).toEqual([25, 15, 15, 15, 10, 10, 5, 5]);
      const points = rows.reduce((sum, row) => sum + Number(row['points']), 0);
      expect(points).toBeCloseTo(Number(rows[0]!['score']), 9);
    }
  });

  it('ranking.csv gives no score to a criterion without evidence, and a quarter of its weight', () => {
    const row = read('ranking').find(
      (one) => one['candidate'] === 'burglary' && one['criterion'] === 'concentration',
    );
    expect(row).toMatchObject({ weight: '10', criterion_score: '', points: '2.5', grade: '' });
  });

  it('indicators.csv holds the levels of the own area alone', () => {
    const rows = read('indicators');
    expect(rows.length).toBe(3 * 3 * 2);
    expect(rows.find((row) => row['value'] === '2400')).toBeUndefined();
    expect(rows.find((row) => row['unit'] === 'per-1000')).toMatchObject({
      period: '2023-24',
      value: '4.68',
    });
  });

  it('issues.csv: one row for each issue, harmless', () => {
    const issues = [issueOf(), issueOf({ line: null, column: null, message: '=cmd' })];
    const rows = read('issues', { ...assessment, issues });
    expect(rows[0]).toMatchObject({ severity: 'error', file: 'input/crime.csv', line: '5', column: '4' });
    expect(rows[1]).toMatchObject({ line: '', column: '', message: "'=cmd" });
  });
});
