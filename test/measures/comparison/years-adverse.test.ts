import { describe, expect, it } from 'vitest';
import { compareWith } from '../../../src/measures/comparison/comparison.ts';
import { expectedOf } from '../../../src/measures/comparison/expected.ts';
import { positionIn } from '../../../src/measures/comparison/position.ts';
import { yearsAdverseOf } from '../../../src/measures/comparison/years-adverse.ts';
import type { Comparator } from '../../../src/model/area.ts';
import type { Polarity } from '../../../src/model/indicator.ts';
import { indicator, observation, period, population, series } from '../../support/observations.ts';

const labels = ['2023-24', '2022-23', '2021-22', '2020-21'];
const now = period('2023-24');

const originOf = (file: string) => ({ source: 'crime', file, firstLine: 2, lastLine: 2 });

/** Figures by year, the latest first, against 10 in each; null is a year that is not known. */
const runOf = (figures: readonly (number | null)[], polarity: Polarity = 'low-is-good') =>
  yearsAdverseOf(polarity, now, ({ label }) => {
    const local = figures[labels.indexOf(label)] ?? null;
    return local === null ? null : { local, other: 10, origins: [originOf(label)] };
  });

describe('yearsAdverseOf', () => {
  it.each([
    ['three of three', [11, 12, 13], 3],
    ['two, then a better year', [11, 12, 9, 13], 2],
    ['an equal year is not worse', [11, 10, 13], 1],
    ['a gap ends the run', [11, null, 12, 13], 1],
    ['the year assessed is not known', [null, 11, 12, 13], 0],
    ['the year assessed is better', [9, 11, 12, 13], 0],
  ])('counts back from the year assessed: %s', (_, figures, years) =>
    expect(runOf(figures).counted.yearsAdverse).toBe(years),
  );

  it('says where the years that it counts were read', () => {
    expect(runOf([11, 12, 9, 13]).origins.map(({ file }) => file)).toEqual(['2023-24', '2022-23']);
  });

  it('turns with polarity', () => {
    expect(runOf([9, 8, 7, 11], 'high-is-good').counted).toEqual({ yearsAdverse: 3 });
    expect(runOf([9, 8, 7], 'no-judgement').counted).toEqual({});
  });

  it('counts years alone, and ten at most', () => {
    const worse = () => ({ local: 2, other: 1, origins: [] });
    expect(yearsAdverseOf('low-is-good', period('2023-24 Q1'), worse).counted).toEqual({});
    expect(yearsAdverseOf('low-is-good', now, worse).counted).toEqual({ yearsAdverse: 10 });
    expect(yearsAdverseOf('low-is-good', undefined, worse).counted).toEqual({});
  });
});

describe('years running of each kind of comparison', () => {
  const vale: Comparator = {
    id: 'region',
    area: { code: 'E99000002', name: 'Vale', type: 'region', aliases: [] },
    includesLocal: true,
  };
  const populations = (people: number, area: string) =>
    [2020, 2021, 2022, 2023].map((year) => population(year, people, area));
  const counts = (...figures: readonly number[]) =>
    Object.fromEntries(figures.map((count, at) => [labels[at]!, count]));
  const local = (...figures: readonly number[]) =>
    series(counts(...figures), { populations: populations(100_000, 'E99000001') });
  const other = (...figures: readonly number[]) => ({
    ...series(counts(...figures), { populations: populations(100_000, 'E99000003') }),
    area: 'E99000003',
  });
  const region = (...figures: readonly number[]) => ({
    ...series(counts(...figures), { populations: populations(500_000, 'E99000002') }),
    area: 'E99000002',
  });
  const bases = [now, period('2022-23')];

  it('a region: 1.2 per 1,000 against 1.0, and in 2020-21 0.9 against 1.0', () => {
    const compared = compareWith(local(120, 120, 120, 90), region(500, 500, 500, 500), vale, bases);
    expect(compared?.yearsAdverse).toBe(3);
  });

  it('a comparison of an earlier year is no run up to the year assessed', () => {
    const late = region(500, 500, 500).observations.slice(1);
    const compared = compareWith(local(120, 120, 120), { ...region(), observations: late }, vale, bases);
    expect(compared).toMatchObject({ period: { label: '2022-23' }, yearsAdverse: 0 });
  });

  it('a group, where half of it is known', () => {
    const group = [other(100, 100, 100), other(90, 90), other(80)];
    expect(positionIn('group', local(120, 120, 120), group, bases, 'single95')?.yearsAdverse).toBe(2);
  });

  it('the expected, in runs of people', () => {
    const people = (label: string, numerator: number) =>
      observation(label, { numerator, denominator: 500, expected: { value: 10, decimals: 0 } });
    const observations = [people('2021-22', 60), people('2022-23', 55), people('2023-24', 60)];
    const cohort = series({}, { indicator: indicator({ kind: 'percent' }), observations });
    expect(expectedOf(cohort, now)?.yearsAdverse).toBe(3);
    expect(expectedOf(cohort, period('2024-25'))?.yearsAdverse).toBe(0);
  });
});
