import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../src/config/load-method.ts';
import { parsePriceYear } from '../src/model/price-year.ts';

const { costSets, offenceClasses } = loadMethod();
const named = (id: string) => costSets.find((set) => set.id === id)!;
const read = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');
const rowsOf = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[];
const sumOf = (pounds: readonly number[]) => pounds.reduce((total, part) => total + part, 0);
const totalOf = (id: string) => sumOf(named(id).costs.map(({ unitCost }) => unitCost));

describe('the cost sets that ship with the product', () => {
  it.each(costSets)('$id: each class once, with a price, a year, a basis and a source', ({ costs }) => {
    expect(new Set(costs.map(({ costClass }) => costClass)).size).toBe(costs.length);
    for (const cost of costs) {
      expect(cost.costClass).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(cost.unitCost).toBeGreaterThan(0);
      expect(parsePriceYear(cost.priceYear)?.label).toBe(cost.priceYear);
      expect(['economic-and-social', 'fiscal']).toContain(cost.basis);
      expect(cost.per && cost.source && cost.verification).toBeTruthy();
    }
  });

  it.each(costSets)('$id has the columns of the schema, in order', ({ id }) => {
    const [header = ''] = read(`unit-costs-${id}.csv`).split('\n');
    expect(header).toMatch(
      /^cost_class,per,unit_cost_gbp,multiplier,price_year,basis,([a-z_]+_gbp,)*source,verification,note$/,
    );
  });

  it('holds nothing that was known from memory alone', () => {
    for (const { id } of costSets) expect(read(`unit-costs-${id}.csv`)).not.toMatch(/memory|unverified/i);
  });

  // Stages of 2019/20 are rounded to 10 pounds each, so they miss the published total by up to 10.
  it('2019/20: the three stages add to the unit cost within 10 pounds', () => {
    for (const { costClass, unitCost, parts } of named('home-office-2019-20').costs) {
      expect(parts.map(({ name }) => name)).toEqual(['anticipation', 'consequence', 'response']);
      expect(Math.abs(sumOf(parts.map(({ pounds }) => pounds)) - unitCost), costClass).toBeLessThanOrEqual(
        10,
      );
    }
  });

  it('2010/11: fiscal, economic and social add to the unit cost, agencies to the fiscal part within 1', () => {
    for (const { unitCost, parts } of named('home-office-2010-11').costs) {
      expect(parts.map(({ name }) => name)).toEqual(['fiscal', 'economic', 'social']);
      expect(sumOf(parts.map(({ pounds }) => pounds))).toBe(unitCost);
    }
    for (const row of rowsOf('unit-costs-home-office-2010-11.csv')) {
      const agencies = Object.keys(row).filter((key) => /^fiscal_.+_gbp$/.test(key) && key !== 'fiscal_gbp');
      expect(agencies).toHaveLength(6);
      const sum = sumOf(agencies.map((key) => Number(row[key])));
      expect(Math.abs(sum - Number(row['fiscal_gbp'])), row['cost_class']).toBeLessThanOrEqual(1);
    }
  });

  // Sums of the columns as first copied from the publications, by awk: all 19 rows of 2019/20; the 19 of 2010/11
  // without serious wounding (25,653); 14,050 + 39,360 + 6,520 + 11,320 + 10,290 + 870 + 8,420 + 1,350 + 550 of 2018.
  it.each([
    ['home-office-2019-20', 19, 3_528_090],
    ['home-office-2010-11', 18, 1_876_585],
    ['home-office-2018', 9, 92_730],
  ])('%s has %d rows that add to %d pounds', (id, rows, total) => {
    expect(named(id).costs).toHaveLength(rows);
    expect(totalOf(id)).toBe(total);
  });

  it('leaves out what is in doubt, and says so in the passport', () => {
    const classes = (id: string) => named(id).costs.map(({ costClass }) => costClass);
    expect(classes('home-office-2010-11')).not.toContain('serious-wounding');
    expect(read('unit-costs-home-office-2010-11.source.json')).toContain('Serious wounding is left out');
    for (const unseen of ['homicide', 'violence-without-injury', 'domestic-burglary', 'fraud'])
      expect(classes('home-office-2018')).not.toContain(unseen);
  });

  it.each(costSets)('$id: docs/costs.md lists every class with its price', ({ costs }) => {
    const page = readFileSync(new URL('../docs/costs.md', import.meta.url), 'utf8');
    for (const { costClass, unitCost } of costs) {
      const price = String(unitCost).replace(/\B(?=(\d{3})+$)/g, ',');
      expect(page).toMatch(new RegExp(`\\| \`${costClass}\` +\\| ${price} +\\|`));
    }
  });

  it('of 2018 ships no volumes, and no price times volume', () => {
    const [header] = read('unit-costs-home-office-2018.csv').split('\n');
    expect(header).not.toMatch(/volume|crimes/);
  });

  // Department for Transport 2023; Home Office 2016/17; Unit Cost Database, as in reference/harm.md section 2.
  it.each([
    ['road-casualty-serious', 295_069, '2023', 'economic-and-social'],
    ['road-collision-fatal', 2_950_460, '2023', 'economic-and-social'],
    ['domestic-violence-incident', 2_470, '2008/09', 'fiscal'],
    ['domestic-abuse-victim', 34_015, '2016/17', 'economic-and-social'],
    ['asb-incident-no-further-action', 35, '2002/03', 'fiscal'],
    ['first-time-entrant-first-year', 3_152, '2008/09', 'fiscal'],
    ['first-time-entrant-cohort', 20_024, '2010/11', 'fiscal'],
    ['fraud-individual-2023-24', 2_884, '2023/24', 'economic-and-social'],
  ])('partner-costs has %s at %d in prices of %s, %s', (costClass, unitCost, priceYear, basis) => {
    const found = named('partner-costs').costs.find((one) => one.costClass === costClass);
    expect(found).toMatchObject({ unitCost, priceYear, basis, multiplier: null });
  });
});

describe('the offences and the classes that fit them', () => {
  it('names classes that their cost set has, and a reason for each', () => {
    for (const { costs, reason } of [...offenceClasses.codes, ...offenceClasses.categories]) {
      expect(reason.length).toBeGreaterThan(20);
      for (const [id, costClass] of Object.entries(costs))
        if (costClass !== null) expect(named(id).costs.map((one) => one.costClass)).toContain(costClass);
    }
  });

  it('places every code in categories that the formats yield', () => {
    const known = offenceClasses.categories.map(({ id }) => id);
    for (const { group, subgroup, typeOf17, policeUk } of offenceClasses.codes)
      expect(known).toEqual(expect.arrayContaining([group, subgroup, typeOf17, policeUk]));
  });

  // Home Office open data on outcomes 2017-18: 122 codes, 4,878,302 offences; 72% of them costed (reference/harm.md 1).
  it('costs 72% of the offences of 2017-18 with the edition of 2019/20', () => {
    const { codes } = offenceClasses;
    expect(codes).toHaveLength(122);
    const all = sumOf(codes.map(({ count }) => count));
    expect(all).toBe(4_878_302);
    const costed = codes.filter(({ costs }) => costs['home-office-2019-20'] !== null);
    expect(sumOf(costed.map(({ count }) => count)) / all).toBeCloseTo(0.72, 2);
  });

  it('has the 17 types of 2013/14', () => {
    expect(offenceClasses.categories.filter(({ schemes }) => schemes.includes('17-types'))).toHaveLength(17);
  });
});
