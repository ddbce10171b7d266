import { describe, expect, it } from 'vitest';
import { loadMethod } from '../src/config/load-method.ts';
import { readConfig } from '../src/config/read-config.ts';
import { assess } from '../src/index.ts';
import type { HarmMeasure } from '../src/model/measure.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
folder.write(
  'crime.csv',
  ['burglary,E99000001,2023-24,100', 'rape,E99000001,2023-24,10', 'fire,E99000001,2023-24,5'].reduce(
    (text, line) => `${text}${line}\n`,
    'indicator,area_code,period,count\n',
  ),
);
folder.write('people.csv', 'area_code,year,population\nE99000001,2023,100000\n');
folder.write('costs.csv', 'cost_class,unit_cost_gbp,multiplier\nburglary,8000,2\nrape,50000,\n');
folder.write('deflators.csv', 'Financial year,2024-25 = 100\n2008-09,60\n2019-20,80\n2024-25,100\n');

const config = (harm: string, costs: readonly [string, string, string]) => `version: 1
partnership: { name: Northvale, area: E99000001, officer: Officer }
period: 2023-24
areas: { E99000001: { name: Northvale, type: csp } }
sources:
  crime: { partner: Police, file: crime.csv, shape: counts }
  people: { partner: ONS, file: people.csv, shape: populations }
  own: { partner: Finance, file: costs.csv, shape: costs, set: { priceYear: 2024/25, basis: economic-and-social } }
  treasury: { partner: Treasury, file: deflators.csv, format: treasury-deflators }
indicators:
  burglary: { name: Burglary, source: crime, cost: ${costs[0]} }
  rape: { name: Rape, source: crime, cost: ${costs[1]} }
  fire: { name: Fires, source: crime, cost: ${costs[2]} }
candidates:
  burglary: { name: Burglary, indicator: burglary }
  rape: { name: Rape, indicator: rape }
  fire: { name: Fires, indicator: fire }
harm: ${harm}
`;

async function run(harm: string, costs: readonly [string, string, string]) {
  const read = readConfig(config(harm, costs), 'assessment.yaml', loadMethod());
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  const { measures, issues } = await assess(read.settings, folder.path);
  const harms = measures.measures.filter((one): one is HarmMeasure => one.kind === 'harm');
  return {
    pounds: Object.fromEntries(harms.map((one) => [one.indicator, one.quantity.ok && one.quantity.value])),
    harms,
    errors: issues.filter(({ severity }) => severity === 'error'),
  };
}

describe('costs that the configuration chooses', () => {
  // 100 x 8,000 x 2; 10 x 50,000 without a multiplier. Fires of partner-costs are in prices of 2008/09.
  it('takes a cost set of one`s own, then the costs of partners, and refuses their years together', async () => {
    const { pounds, harms, errors } = await run('{ costSet: own }', [
      'burglary',
      'rape',
      'fire-domestic-building',
    ]);
    expect(pounds).toEqual({ burglary: 1_600_000, rape: 500_000, fire: 5 * 44_523 });
    expect(harms.map(({ costSet, priceYear }) => [costSet, priceYear])).toEqual([
      ['own', '2024/25'],
      ['own', '2024/25'],
      ['partner-costs', '2008/09'],
    ]);
    expect(errors).toMatchObject([{ code: 'mixed-price-years' }]);
  });

  // 7,720 x 2.17 x 100 x 100 / 80; 48,000 x 2.78 x 10 x 100 / 80; 44,523 x 5 x 100 / 60.
  it('re-bases every price from its own year, so that they may stand together', async () => {
    const rebase = '{ priceYear: 2024/25, deflator: treasury }';
    const { pounds, harms, errors } = await run(rebase, [
      'domestic-burglary',
      'by-offence',
      'fire-domestic-building',
    ]);
    expect(errors).toEqual([]);
    expect(pounds['burglary']).toBeCloseTo(2_094_050, 4);
    expect(pounds['rape']).toBeCloseTo(1_668_000, 4);
    expect(pounds['fire']).toBeCloseTo(371_025, 4);
    expect(new Set(harms.map(({ priceYear }) => priceYear))).toEqual(new Set(['2024/25']));
    expect(harms.map(({ rebased }) => rebased)).toEqual([1.25, 1.25, 100 / 60]);
    // Fires rest on lines 2 (2008-09) to 4 (2024-25) of the deflators.
    expect(harms[2]?.evidence.find(({ source }) => source === 'treasury')).toMatchObject({
      firstLine: 2,
      lastLine: 4,
    });
  });

  it('refuses fiscal costs beside economic and social ones', async () => {
    const rebase = '{ priceYear: 2024/25, deflator: treasury }';
    const { errors } = await run(rebase, ['domestic-burglary', 'rape', 'fire-response']);
    expect(errors).toMatchObject([{ code: 'mixed-cost-bases' }]);
  });

  it('refuses a class that the set of one`s own does not have', async () => {
    const { errors } = await run('{ costSet: own }', ['burglry', 'rape', 'rape']);
    expect(errors).toMatchObject([{ code: 'unknown-cost-class', file: 'costs.csv' }]);
    expect(errors[0]?.message).toContain('line 11, column');
  });
});
