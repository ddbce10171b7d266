import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Deflator, rebase } from '../../src/model/deflator.ts';
import { parsePriceYear } from '../../src/model/price-year.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';

const FINANCIAL = 'harm/gdp_deflator_uk_financial_year.csv';
const CALENDAR = 'harm/gdp_deflator_uk_calendar_year.csv';
const origin = { source: 'deflators', file: 'd.csv', firstLine: 2, lastLine: 2 };
const of = (index: Readonly<Record<string, number>>): readonly Deflator[] =>
  Object.entries(index).map(([year, value]) => ({ year, index: value, origin }));
const factor = (deflators: readonly Deflator[], from: string, to: string) =>
  rebase(deflators, parsePriceYear(from)!, parsePriceYear(to)!)?.factor ?? null;

describe('rebase', () => {
  const prices = of({
    '2019/20': 80,
    '2022/23': 90,
    '2023/24': 96,
    '2024/25': 100,
    '2023': 200,
    '2024': 210,
  });

  it('is index(to) over index(from): 100 / 80 = 1.25', () => {
    expect(factor(prices, '2019/20', '2024/25')).toBe(1.25);
    expect(factor(prices, '2024/25', '2019/20')).toBe(0.8);
    expect(factor(prices, '2023', '2024')).toBe(1.05);
  });

  it('is 1 for the same year, with or without deflators', () => {
    expect(factor([], '2019/20', '2019-20')).toBe(1);
  });

  // Calendar 2023: 0.25 x 90 + 0.75 x 96 = 94.5, so 100 / 94.5. The calendar series has another base year.
  it('puts a calendar year together from the quarters of two financial years', () => {
    expect(factor(prices, '2023', '2024/25')).toBeCloseTo(100 / 94.5, 12);
  });

  // 2023/24 of the calendar series: 0.75 x 200 + 0.25 x 210 = 202.5, so 210 / 202.5.
  it('puts a financial year together from two calendar years where the prices wanted are of a calendar year', () => {
    expect(factor(prices, '2023/24', '2024')).toBeCloseTo(210 / 202.5, 12);
  });

  it('takes the other series where one lacks a year', () => {
    const gap = of({ '2024/25': 100, '2023': 200, '2024': 210, '2025': 220 });
    // 2024/25 of the calendar series: 0.75 x 210 + 0.25 x 220 = 212.5.
    expect(factor(gap, '2023', '2024/25')).toBeCloseTo(212.5 / 200, 12);
  });

  it.each([
    ['2010/11', '2024/25'],
    ['2019/20', '2030/31'],
    ['2010', '2024/25'],
  ])('is not known from %s to %s without the years between them', (from, to) => {
    expect(factor(prices, from, to)).toBeNull();
  });
});

describe.skipIf(!hasRealData(FINANCIAL) || !hasRealData(CALENDAR))('rebase on published deflators', () => {
  const rows = (file: string) =>
    parse(readFileSync(`${SHARED}${file}`), { columns: true }) as Record<string, string>[];

  // The same file's own index with 2023-24 = 100: 2010-11 is 72.143, so 1,000 pounds become 1,386.14.
  it('takes 2010/11 to 2023/24 by 1.38614', () => {
    const deflators = of(
      Object.fromEntries(
        rows(FINANCIAL).map((row) => [row['financial_year']!, Number(row['index_composite_2015_16_100'])]),
      ),
    );
    expect(factor(deflators, '2010/11', '2023/24')).toBeCloseTo(100 / 72.143, 4);
  });

  // HM Treasury, December 2025: 1990 is 42.7537 with 2024 = 100.
  it('takes 1990 to 2024 by 2.33898', () => {
    const deflators = of(
      Object.fromEntries(rows(CALENDAR).map((row) => [row['calendar_year']!, Number(row['index'])])),
    );
    expect(factor(deflators, '1990', '2024')).toBeCloseTo(2.33898, 5);
  });
});
