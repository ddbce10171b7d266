import { beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/measures/measure.ts';
import type { Area } from '../../src/model/area.ts';
import type { ComparisonMeasure } from '../../src/model/measure.ts';
import type { Observations } from '../../src/model/observation.ts';
import { indexAreas } from '../../src/observations/areas/area-index.ts';
import { observeRecords } from '../../src/observations/figures/from-records.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { indicator, period, population } from '../support/observations.ts';
import { plainTable, wholeNumber } from '../support/plain-table.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';
import { settings } from '../support/settings.ts';
import { source } from '../support/sources.ts';

const FOLDER = 'samples/ons-csp-tables';
const offences =
  'total-recorded-crime violence-against-the-person homicide death-or-serious-injury-by-illegal-driving violence-with-injury violence-without-injury stalking-and-harassment sexual-offences robbery theft-offences burglary residential-burglary non-residential-burglary vehicle-offences theft-from-the-person bicycle-theft shoplifting all-other-theft-offences criminal-damage-and-arson drug-offences possession-of-weapons-offences public-order-offences miscellaneous-crimes-against-society'.split(
    ' ',
  );
const nation: Area = { code: 'K04000001', name: 'England and Wales', type: 'country', aliases: [] };

/**
 * Tables C2 and P1 of the year ending December 2024, on the mid-2022 residents of table C4 (England and Wales: the sum
 * of its partnerships, 60,238,300), by another route: python3 with csv and scipy 1.17,
 *   p = [min(1, 2*min(binom.cdf(a, b, A/B), binom.sf(a - 1, b, A/B))) for each of the 23 columns]
 *   adjusted = scipy.stats.false_discovery_control(p)
 * Partnership, offence, p, adjusted p, significant.
 */
const expected: readonly (readonly [string, string, number, number, boolean])[] = [
  ['E22000326', 'violence-against-the-person', 7.12219852223e-142, 3.27621132023e-141, true],
  ['E22000326', 'homicide', 0.373289104584, 0.373289104584, false],
  ['E22000326', 'death-or-serious-injury-by-illegal-driving', 4.92102087272e-9, 5.65917400363e-9, true],
  ['E22000326', 'sexual-offences', 0.00554455113155, 0.00579657618299, true],
  ['E22000326', 'robbery', 3.45828857666e-44, 7.23096702394e-44, true],
  ['E22000326', 'burglary', 2.22920375705e-31, 3.66226331516e-31, true],
  ['E22000326', 'non-residential-burglary', 1.15015724916e-11, 1.3922956174e-11, true],
  ['E22000326', 'possession-of-weapons-offences', 0.000242927336836, 0.000266063273678, true],
  ['E22000002', 'homicide', 0.275971245, 0.288515392, false],
  ['E22000002', 'death-or-serious-injury-by-illegal-driving', 0.000922568863, 0.00106095419, true],
  ['E22000002', 'robbery', 1.82103561e-139, 4.18838189e-139, true],
  ['E22000001', 'homicide', 1, 1, false],
  ['E22000001', 'death-or-serious-injury-by-illegal-driving', 0.0235935269, 0.0271325559, true],
  ['E22000001', 'robbery', 0.000207219085, 0.000280355233, true],
];

describe.skipIf(!hasRealData(FOLDER))('every offence of every partnership against England and Wales', () => {
  const compared = new Map<string, ComparisonMeasure>();

  beforeAll(async () => {
    const residents = plainTable(`${FOLDER}/ye-dec-2024_Table-C4.csv`, /^Police Force/).body.flatMap(
      (row) => {
        const people = wholeNumber(row[6]);
        return row[2] && people ? [{ code: row[2], people }] : [];
      },
    );
    const national = residents.reduce((sum, { people }) => sum + people, 0);
    const areas = residents.map(({ code }): Area => ({ code, name: code, type: 'csp', aliases: [] }));
    const observed = await observations([...areas, nation]);
    const populations = [...residents, { code: nation.code, people: national }].map(({ code, people }) =>
      population(2024, people, code),
    );
    for (const area of areas) {
      const own = observed.filter((one) => one.area === area.code || one.area === nation.code);
      const { measures } = measure(
        { observations: own, populations, places: [], placesInArea: 0 },
        settings({
          partnership: { name: area.name, area, officer: 'Officer' },
          period: period('2024'),
          bases: [],
          indicators: offences.map((id) => indicator({ id, categories: [id], sources: ['ons'] })),
          comparators: [{ id: 'nation', area: nation, includesLocal: true }],
        }),
      );
      for (const one of measures)
        if (one.kind === 'comparison') compared.set(`${area.code} ${one.indicator}`, one);
    }
  }, 120_000);

  it.each(expected)('%s, %s', (code, offence, pValue, adjusted, significant) => {
    const found = compared.get(`${code} ${offence}`);
    expect((found?.test?.pValue ?? 0) / pValue).toBeCloseTo(1, 7);
    expect((found?.test?.adjusted?.pValue ?? 0) / adjusted).toBeCloseTo(1, 7);
    expect(found?.test?.adjusted?.tests).toBe(23);
    expect(found?.verdict?.significant).toBe(significant);
  });

  // The same script over all 314 partnerships; significant where also Byar's limits of a (exact below 10) leave b A/B out.
  it('finds 2,246 above, 1,731 of them significantly, and 4,976 below, 4,204 of them significantly', () => {
    const all = [...compared.values()];
    const count = (side: (ratio: number) => boolean, significant: boolean) =>
      all.filter(
        ({ quantity, verdict }) =>
          quantity.ok && side(quantity.value) && (!significant || verdict?.significant === true),
      ).length;
    expect(all).toHaveLength(314 * 23);
    expect(count((ratio) => ratio > 1, false)).toBe(2246);
    expect(count((ratio) => ratio > 1, true)).toBe(1731);
    expect(count((ratio) => ratio < 1, false)).toBe(4976);
    expect(count((ratio) => ratio < 1, true)).toBe(4204);
  });
});

async function observations(areas: readonly Area[]): Promise<Observations['observations']> {
  const tables = ['C2', 'P1'].map((table) =>
    source('indicators', {
      id: `ons-${table}`,
      file: `${FOLDER}/ye-dec-2024_Table-${table}.csv`,
      format: 'ons-csp-tables',
      columns: {},
    }),
  );
  const { records } = await readSources(tables, SHARED);
  const sources = tables.map(({ id }) => id);
  const wanted = offences.map((id) => indicator({ id, categories: [id], sources }));
  return observeRecords([], records.indicators, wanted, indexAreas(areas, [])).observations;
}
