import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anchorsInForce } from '../src/config/anchors-in-force.ts';
import { loadMethod } from '../src/config/load-method.ts';
import type { Anchor, EvidenceForm } from '../src/model/criterion.ts';
import { type PlainTable, plainTable, wholeNumber } from './support/plain-table.ts';
import { hasRealData } from './support/real-data.ts';

const FOLDER = 'samples/ons-csp-tables';
const { anchorRows } = loadMethod();
const read = (name: string) =>
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../docs', name), 'utf8');

/** Pounds for one recorded crime, as reference/harm.md section 2 gives unit costs and multipliers. */
const recorded = {
  'Violence with injury': 15_720,
  'Violence without injury': 7150,
  'Stalking and harassment': 7150,
  'Sexual offences': 6540,
  Robbery: 10_490,
  'Residential burglary': 7720,
  'Non-residential burglary': 10_020,
  'Theft from the person': 1590,
  Shoplifting: 570,
  'Criminal damage and arson': 1970,
};
const multipliers: Readonly<Record<string, number>> = {
  'Violence with injury': 1.64,
  'Violence without injury': 0.98,
  'Stalking and harassment': 0.98,
  'Sexual offences': 18.07,
  Robbery: 2.02,
  'Residential burglary': 2.17,
  'Theft from the person': 3.43,
  'Criminal damage and arson': 1.85,
};
const actual = Object.fromEntries(
  Object.entries(recorded).map(([group, pounds]) => [group, pounds * (multipliers[group] ?? 1)]),
);
const edition2018 = {
  'Violence with injury': 14_050,
  'Sexual offences': 6520,
  Robbery: 11_320,
  'Criminal damage and arson': 1350,
};
const edition2010 = {
  'Violence with injury': 9810,
  'Violence without injury': 1754,
  'Stalking and harassment': 1754,
  'Sexual offences': 37_137,
  Robbery: 8807,
  'Residential burglary': 3910,
  'Non-residential burglary': 4590,
  'Theft from the person': 760,
  'Bicycle theft': 760,
  'All other theft offences': 760,
  Shoplifting: 123,
  'Criminal damage and arson': 1055,
};
/** The groups that are candidates and have no price. */
const notCosted = [
  'Vehicle offences',
  'Bicycle theft',
  'All other theft offences',
  'Drug offences',
  'Possession of weapons offences',
  'Public order offences',
  'Miscellaneous crimes against society',
];

const available = hasRealData(FOLDER);
/** Nothing where the tables are not: then no test of theirs runs. */
const none = { header: [], body: [] };

describe.skipIf(!available)('the anchors over every partnership of the tables', () => {
  const table = (name: string) =>
    available ? plainTable(`${FOLDER}/ye-dec-2024_Table-${name}.csv`, /^Police Force/) : none;
  const counts: PlainTable = table('C2');
  const residents = new Map(
    (table('C4') as PlainTable).body.flatMap((row) => {
      const people = wholeNumber(row[6]);
      return row[2] && people ? [[row[2], people] as const] : [];
    }),
  );

  /** Figures per 1,000 residents of every partnership and group, each event at its price. */
  function perThousand(prices: Readonly<Record<string, number>>): readonly number[] {
    return counts.body.flatMap((row) => {
      const people = residents.get(row[2] ?? '');
      if (!people) return [];
      return Object.entries(prices).map(
        ([group, pounds]) => (Number(row[counts.header.indexOf(group)]) * pounds * 1000) / people,
      );
    });
  }

  function anchor(form: EvidenceForm, costSet = 'home-office-2019-20', multiplier = true): Anchor {
    return anchorsInForce(anchorRows, costSet, multiplier).find((one) => one.form === form)!;
  }

  it.each([
    ['home-office-2019-20, multiplied up', 'home-office-2019-20', true, actual],
    ['home-office-2019-20, recorded crime alone', 'home-office-2019-20', false, recorded],
    ['home-office-2018', 'home-office-2018', true, edition2018],
    ['home-office-2010-11', 'home-office-2010-11', true, edition2010],
  ] as const)('under 1%% of the costs of %s are at or outside, as decision 0009 says', (...row) => {
    const [name, costSet, multiplier, prices] = row;
    const { zeroAt, fullAt } = anchor('gbp-per-1000', costSet, multiplier);
    const costs = perThousand(prices);
    const outside = costs.filter((pounds) => pounds <= zeroAt || pounds >= fullAt).length;
    const share = (100 * outside) / costs.length;
    expect(costs).toHaveLength(314 * Object.keys(prices).length);
    expect(share).toBeLessThan(1);
    const said = `${outside} of ${costs.length.toLocaleString('en-GB')} (${share.toFixed(1)}%)`;
    expect(read('decisions/0009-anchors-by-cost-set.md')).toMatch(
      new RegExp(`^\\| ${name} .* ${said.replace(/[()]/g, '\\$&')} *\\|$`, 'm'),
    );
  });

  it('prints the cells of size and harm that docs/country-2024.md counts', () => {
    const { zeroAt, fullAt } = anchor('per-1000');
    const groups = [...Object.keys(recorded), ...notCosted];
    const rates = perThousand(Object.fromEntries(groups.map((group) => [group, 1])));
    const atEnds = rates.filter((rate) => rate <= zeroAt || rate >= fullAt).length;
    const page = read('country-2024.md').replace(/ +/g, ' ');
    expect(page).toContain(`| size | ${rates.length} | ${atEnds} |`);
    expect(atEnds / rates.length).toBeLessThan(0.01);
    expect(page).toContain(`| harm | ${perThousand(actual).length} | 7 |`);
  });
});
