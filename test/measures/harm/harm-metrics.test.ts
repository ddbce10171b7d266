import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { offenceClasses } from '../../../src/measures/harm/harm-classes.ts';
import { harmMetrics, rankSpreads } from '../../../src/measures/harm/harm-metrics.ts';
import type { HarmWeight } from '../../../src/model/harm-weight.ts';
import type { HarmMeasure } from '../../../src/model/measure.ts';
import { harmCase, type OffenceFigures } from '../../support/harm.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';

const weight = (category: string, days: number, source = 'chi', unit = 'days'): HarmWeight => ({
  category,
  code: null,
  weight: days,
  unit,
  origin: { source, file: `${source}.csv`, firstLine: 2, lastLine: 2 },
});

function metricsOf(
  offences: Readonly<Record<string, OffenceFigures>>,
  harmWeights: readonly HarmWeight[] = [],
  multiplier = true,
) {
  const { measures, observations, settings } = harmCase(offences, { multiplier });
  const harms = measures.filter((one): one is HarmMeasure => one.kind === 'harm');
  const { classes } = offenceClasses(measures, [], settings);
  return harmMetrics(classes, harms, { ...observations, harmWeights }, settings);
}

const three: Readonly<Record<string, OffenceFigures>> = {
  violence: { count: 100, cost: 'violence-with-injury' },
  sexual: { count: 20, cost: 'other-sexual-offences' },
  weapons: { count: 10 },
};

describe('harmMetrics', () => {
  it('weighs recorded counts with the multiplier, without, and by each set of weights', () => {
    // 100 x 15,720 x 1.64 = 2,578,080; 20 x 6,540 x 18.07 = 2,363,556; recorded alone 1,572,000 and 130,800.
    const [cost, recorded, chi] = metricsOf(three, [weight('Violence', 30), weight('Weapons', 274)]);
    expect(cost?.classes.map(({ value }) => value && Math.round(value))).toEqual([
      2_578_080,
      2_363_556,
      null,
    ]);
    expect(recorded?.classes.map(({ value, rank }) => [value, rank])).toEqual([
      [1_572_000, 1],
      [130_800, 2],
      [null, null],
    ]);
    expect(chi).toMatchObject({ id: 'chi', kind: 'weights', unit: 'days' });
    expect(chi?.classes.map(({ value, rank }) => [value, rank])).toEqual([
      [3000, 1],
      [null, null],
      [2740, 2],
    ]);
  });

  it('says how many of the crimes a metric weighs', () => {
    // 120 of 130 have a cost, 110 of 130 a weight.
    const [cost, , chi] = metricsOf(three, [weight('Violence', 30), weight('Weapons', 274)]);
    expect(cost?.coverage).toBeCloseTo((120 / 130) * 100, 9);
    expect(chi?.coverage).toBeCloseTo((110 / 130) * 100, 9);
  });

  it('never mixes two sources or two units of weights', () => {
    const weights = [
      weight('Violence', 30),
      weight('Violence', 700, 'css', 'points'),
      weight('Violence', 40, 'chi', 'weeks'),
    ];
    expect(metricsOf(three, weights).map(({ id }) => id)).toEqual([
      'cost',
      'cost-recorded',
      'chi/days',
      'css',
      'chi/weeks',
    ]);
  });

  it('shows both views of the multiplier also where it is switched off, and one where the edition has none', () => {
    expect(metricsOf(three, [], false).map(({ id }) => id)).toEqual(['cost', 'cost-recorded']);
    expect(metricsOf({ shops: { count: 5, cost: 'commercial-burglary' } }).map(({ id }) => id)).toEqual([
      'cost',
    ]);
  });

  it('gives each class its share of the total of harm in pounds', () => {
    // Days: 3,000 and 20 x 10 = 200 of 3,200; pounds in all 4,941,636 among 100,000 residents.
    const [cost, , chi] = metricsOf(three, [weight('Violence', 30), weight('Sexual', 10)]);
    expect(chi?.equivalentPerThousand['violence']).toBeCloseTo((3000 / 3200) * 49_416.36, 4);
    expect(chi?.equivalentPerThousand['sexual']).toBeCloseTo((200 / 3200) * 49_416.36, 4);
    expect(cost?.equivalentPerThousand['violence']).toBeCloseTo(25_780.8, 4);
  });

  it('weighs a flag as the offence classes of the same cost, and leaves out what it cannot weigh', () => {
    const alcohol = { count: 40, cost: 'violence-with-injury', indicator: { lens: true } };
    const [, , chi] = metricsOf({ ...three, alcohol }, [weight('Violence', 30)]);
    // 40 of 100 crimes of the same kind: two fifths of their pounds, which are all that days can be set against.
    expect(chi?.equivalentPerThousand['alcohol']).toBeCloseTo(0.4 * 25_780.8, 4);
    expect(Object.keys(chi?.equivalentPerThousand ?? {})).toEqual(['violence', 'alcohol']);
  });
});

describe('rankSpreads', () => {
  it('is the largest rank less the smallest, among the classes that all metrics have', () => {
    const metrics = metricsOf({ ...three, homicide: { count: 1, cost: 'homicide' } }, [
      weight('Violence', 1),
      weight('Sexual', 100),
      weight('Homicide', 5475),
      weight('Weapons', 274),
    ]);
    // Ranks by cost, recorded cost and days: violence 2, 2, 3; sexual 3, 3, 2; homicide 1, 1, 1. No cost for weapons.
    expect(rankSpreads(metrics)).toEqual([
      { indicator: 'violence', spread: 1 },
      { indicator: 'sexual', spread: 1 },
      { indicator: 'weapons', spread: null },
      { indicator: 'homicide', spread: 0 },
    ]);
  });

  it('is not given for a single metric', () => expect(rankSpreads([])).toEqual([]));
});

const COMPARISON = 'harm/method_comparison_ew_2024_25.csv';

/** Which unit cost the comparison put to each sub-group, by the pounds that it prints. */
const costOfGroup: Readonly<Record<string, string>> = {
  Homicide: 'homicide',
  'Violence with injury': 'violence-with-injury',
  'Violence without injury': 'violence-without-injury',
  'Stalking and harassment': 'violence-without-injury',
  'Rape offences': 'rape',
  'Other sexual offences': 'other-sexual-offences',
  'Residential burglary': 'domestic-burglary',
  'Non-residential burglary': 'commercial-burglary',
  Shoplifting: 'commercial-theft-incl-shoplifting',
  'Theft from the person': 'theft-from-person',
  'Robbery of business property': 'commercial-robbery',
  'Robbery of personal property': 'robbery-personal',
  'Criminal damage': 'criminal-damage',
  Arson: 'criminal-damage',
};

const available = hasRealData(COMPARISON);

describe.skipIf(!available)('harmMetrics on England and Wales in 2024/25', () => {
  // Nothing where the comparison is not: then no test of it runs.
  const text = available ? readFileSync(`${SHARED}${COMPARISON}`) : '';
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  const idOf = (name = '') => name.toLowerCase().replace(/[^a-z]+/g, '-');
  const offences = Object.fromEntries(
    rows.map((row): [string, OffenceFigures] => {
      const cost = costOfGroup[row['offence_subgroup'] ?? ''];
      return [
        idOf(row['offence_subgroup']),
        { count: Number(row['recorded_2024_25']), ...(cost ? { cost } : {}) },
      ];
    }),
  );
  const days = rows.map((row) =>
    weight(
      row['offence_subgroup'] ?? '',
      (Number(row['chi_median_days_m']) * 1e6) / Number(row['recorded_2024_25']),
    ),
  );
  const metrics = metricsOf(offences, days);

  it.each([
    ['cost', 'rank_cost_with_multiplier_gbp_m'],
    ['cost-recorded', 'rank_cost_recorded_gbp_m'],
    ['chi', 'rank_chi_median_days_m'],
  ])('ranks by %s as the published comparison does', (id, column) => {
    const classes = metrics.find((one) => one.id === id)?.classes;
    expect(classes?.map(({ rank }) => rank ?? '')).toEqual(
      rows.map((row) => (row[column] ? Number(row[column]) : '')),
    );
  });

  it('moves other sexual offences from the seventh place to the first by the multiplier', () => {
    const rank = (id: string) =>
      metrics
        .find((one) => one.id === id)
        ?.classes.find(({ indicator }) => indicator === 'other-sexual-offences')?.rank;
    expect([rank('cost-recorded'), rank('cost')]).toEqual([7, 1]);
  });
});
