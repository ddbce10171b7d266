import { describe, expect, it } from 'vitest';
import { ruralUrbanOf } from '../../../src/measures/places/rural-urban.ts';
import { indicator, period, series } from '../../support/observations.ts';
import { placeCount, smallArea } from '../../support/places.ts';
import { settings } from '../../support/settings.ts';

const town = { 'rural-urban': 'urban' };
const country = { 'rural-urban': 'rural' };
const areas = [
  smallArea('A', 1000, town),
  smallArea('B', 2000, town),
  smallArea('C', 4000, country),
  smallArea('D', 1000),
];
const counts = [placeCount('A', 40), placeCount('B', 20), placeCount('C', 16), placeCount('D', 7)];
const local = series({ '2023-24': 83 });
const measured = (given = areas, of = local) =>
  ruralUrbanOf(of, counts, given, settings({ period: period('2023-24') }));

describe('ruralUrbanOf', () => {
  // 60 of 3,000 against 16 of 4,000: 20 and 4 per 1,000, 5 times.
  it('sets the rate of urban small areas against that of rural ones, each on its own residents', () => {
    expect(measured()).toMatchObject({
      id: 'rural-urban/burglary/E99000001/2023-24',
      comparator: 'rural',
      urban: { places: 2, count: 60, population: 3000 },
      rural: { places: 1, count: 16, population: 4000 },
      unclassed: 7,
      local: 20,
      other: 4,
      quantity: { ok: true, value: 5, unit: 'ratio', method: 'rate-ratio', interval: { level: 0.95 } },
      verdict: { words: 'well above', significant: true },
      judgement: null,
      adverse: null,
    });
  });

  it('rests on the lines of events, classes and residents', () =>
    expect(measured()?.evidence.map(({ file }) => file)).toEqual([
      'events.csv',
      'classes.csv',
      'people.csv',
    ]));

  it('keeps the counts and names the reason where a small area has no residents', () => {
    const lacking = areas.map((one) => (one.code === 'B' ? { ...one, population: null } : one));
    expect(measured(lacking)).toMatchObject({
      urban: { count: 60, population: null },
      local: null,
      test: null,
      quantity: { ok: false, reason: 'no-population', detail: 'small areas have no population for mid-2023' },
    });
  });

  it('has no rate of a period with a missing month', () => {
    const months = series({ '2023-04': 40, '2023-05': 43 });
    expect(measured(areas, months)?.quantity).toMatchObject({
      reason: 'incomplete-period',
      detail: '10 months missing',
    });
  });

  it('is absent for one kind of place only, for plain counts and without events', () => {
    expect(measured(areas.filter(({ code }) => code !== 'C'))).toBeNull();
    expect(measured(areas, { ...local, indicator: indicator({ kind: 'count' }) })).toBeNull();
    expect(ruralUrbanOf(local, [], areas, settings())).toBeNull();
  });
});
