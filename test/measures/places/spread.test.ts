import { describe, expect, it } from 'vitest';
import { spreadOver } from '../../../src/measures/places/spread.ts';
import { period, series } from '../../support/observations.ts';

const year = period('2023-24');
const layerOf = (counts: readonly number[]) => ({
  layer: 'ward',
  places: counts.map((count, at) => ({ code: `W${at}`, name: `Ward ${at}`, count })),
  unplaced: 1,
  origins: [],
});
const spread = (counts: readonly number[]) => spreadOver(series({}), year, layerOf(counts));

describe('spreadOver', () => {
  // By hand: 8 events over 10 places, 5 + 2 + 1. G = (2*10-11)*5 + (2*9-11)*2 + (2*8-11)*1 over 10*8 = 64/80 = 0.8;
  // G' = 10/8 (0.8 - 1) + 1 = 0.75. Half of 8 is 4: one place. The top tenth is one place with 5 of 8.
  it('is the generalised Gini coefficient, with half of the events and the top tenth', () => {
    expect(spread([5, 2, 1, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({
      id: 'spread/burglary/E99000001/2023-24/ward',
      quantity: { ok: true, unit: 'gini', method: 'generalised-gini', interval: null },
      places: 10,
      events: 8,
      unplaced: 1,
      halfPlaces: 1,
      topPlaces: 1,
      topPercent: 62.5,
      highest: { code: 'W0', count: 5 },
    });
    const { quantity } = spread([5, 2, 1, 0, 0, 0, 0, 0, 0, 0]) ?? {};
    expect(quantity?.ok && quantity.value).toBeCloseTo(0.75, 12);
  });

  it('is 0 where whole events could not be spread more evenly', () =>
    expect(spread([1, 1, 0, 0])?.quantity).toMatchObject({ value: 0 }));

  it('has a reason for a single place, and is absent without events', () => {
    expect(spread([4])?.quantity).toMatchObject({ ok: false, reason: 'too-few-points' });
    expect(spread([0, 0])).toBeNull();
  });
});
