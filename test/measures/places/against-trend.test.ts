import { describe, expect, it } from 'vitest';
import { againstTrend } from '../../../src/measures/places/against-trend.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';
import { layer, localPlaces, placeCount } from '../../support/places.ts';
import { settings } from '../../support/settings.ts';

const wards = layer('ward', { W1: ['A', 'B'], W2: ['C'], W3: ['D'] });
const local = series({ '2022-23': 1100, '2023-24': 900 });
const now = [placeCount('A', 90), placeCount('B', 60), placeCount('C', 450), placeCount('D', 300)];
const then = [placeCount('A', 60), placeCount('B', 40), placeCount('C', 600), placeCount('D', 400)];
const observations = {
  observations: local.observations,
  populations: [],
  places: now,
  placesInArea: 4,
  localPlaces: localPlaces({ layers: [wards], before: then }),
};

describe('againstTrend', () => {
  // W1 from 100 to 150, the rest from 1,000 to 750: 1.5 / 0.75. p: scipy.stats.fisher_exact; the other wards each fell by
  // a quarter with the rest: W2 600 to 450 against 500 to 450, W3 400 to 300 against 700 to 600.
  const found = againstTrend(local, observations, settings());

  it('sets the change of each part against that of the rest of the area', () => {
    expect(found.map(({ part }) => part.code)).toEqual(['W1', 'W2', 'W3']);
    expect(found[0]).toMatchObject({
      id: 'against-trend/burglary/E99000001/2023-24/ward/W1',
      base: { label: '2022-23' },
      own: { before: 100, after: 150, percent: 50 },
      rest: { before: 1000, after: 750, percent: -25 },
      quantity: { ok: true, value: 2, unit: 'ratio', method: 'change-ratio', interval: { level: 0.95 } },
      significant: true,
      bucks: true,
      judgement: 'worse',
    });
    expect(Number(found[0]?.pValue) / 4.2516564129827456e-7).toBeCloseTo(1, 9);
  });

  it('allows for the other parts of the layer', () => {
    // Benjamini-Hochberg: the smallest of three p-values, times 3.
    const adjusted = found[0]?.adjusted;
    expect(adjusted).toMatchObject({ tests: 3, adjustment: 'benjamini-hochberg' });
    expect(Number(adjusted?.pValue) / (3 * 4.2516564129827456e-7)).toBeCloseTo(1, 9);
    const alone = settings({ significance: { adjust: 'none', rule: 'single95' } });
    expect(againstTrend(local, observations, alone)[0]?.adjusted).toBeNull();
  });

  it('bucks no trend that goes the same way', () =>
    expect(found.slice(1).map(({ bucks }) => bucks)).toEqual([false, false]));

  it('names the reason where a part had no events', () => {
    const empty = { ...observations, localPlaces: localPlaces({ layers: [wards], before: then.slice(2) }) };
    expect(againstTrend(local, empty, settings())[0]).toMatchObject({
      quantity: { ok: false, reason: 'zero-baseline' },
      own: { before: 0, after: 150, percent: null },
      significant: null,
      bucks: false,
      judgement: null,
    });
    const gone = { ...observations, places: now.slice(2) };
    expect(againstTrend(local, gone, settings())[0]?.quantity).toMatchObject({ reason: 'zero-denominator' });
  });

  it('takes the counts that were sent for a part where no events are placed', () => {
    const sent = ['2022-23', '2023-24'].map((label, at) =>
      observation(label, { area: 'W1', numerator: at === 0 ? 100 : 150 }),
    );
    const counted = { ...observations, places: [], observations: [...local.observations, ...sent] };
    expect(againstTrend(local, counted, settings())).toMatchObject([
      {
        part: { code: 'W1' },
        own: { before: 100, after: 150 },
        rest: { before: 1000, after: 750 },
        adjusted: null,
      },
    ]);
  });

  it('is absent without a whole year before, without layers and for percentages', () => {
    expect(againstTrend(series({ '2023-24': 900 }), observations, settings())).toEqual([]);
    const { localPlaces: _, ...nowhere } = observations;
    expect(againstTrend(local, nowhere, settings())).toEqual([]);
    const percent = { ...local, indicator: indicator({ kind: 'percent' }) };
    expect(againstTrend(percent, observations, settings({ period: period('2023-24') }))).toEqual([]);
  });
});
