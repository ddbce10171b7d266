import { describe, expect, it } from 'vitest';
import { HIGHEST_PLACES, quotientsOf } from '../../../src/measures/places/location-quotient.ts';
import { period, series } from '../../support/observations.ts';

const layerOf = (counts: Readonly<Record<string, number>>) => ({
  layer: 'ward',
  places: Object.entries(counts).map(([code, count]) => ({ code, name: code, count })),
  unplaced: 0,
  origins: [],
});

function quotients(own: Readonly<Record<string, number>>, total: Readonly<Record<string, number>>) {
  return quotientsOf(series({}), period('2023-24'), layerOf(own), layerOf(total), 'all-crime');
}

describe('quotientsOf', () => {
  it('sets the share in the highest place against the share in the rest of the area', () => {
    // 10 of 20 against 10 of 80: 50% over 12.5%. Limits 4 e^(-+1.959964 sqrt(1/10 - 1/20 + 1/10 - 1/80)) by calculator.
    const [first] = quotients({ A: 10, B: 6, C: 4 }, { A: 20, B: 40, C: 40 });
    expect(first).toMatchObject({
      id: 'location-quotient/burglary/E99000001/2023-24/ward/A',
      of: 'all-crime',
      place: { code: 'A', count: 10 },
      placeTotal: 20,
      localPercent: 50,
      restPercent: 12.5,
      quantity: { ok: true, value: 4, unit: 'ratio', method: 'location-quotient' },
    });
    const limits = first?.quantity.ok ? first.quantity.interval : null;
    const error = Math.sqrt(1 / 10 - 1 / 20 + 1 / 10 - 1 / 80);
    expect(limits?.lower).toBeCloseTo(4 * Math.exp(-1.959963984540054 * error), 10);
  });

  it('looks at no more than the few highest places, and at none without events', () => {
    const all = { A: 9, B: 9, C: 9, D: 9, E: 9 };
    expect(quotients({ A: 1, B: 2, C: 3, D: 4, E: 5 }, all).map(({ place }) => place.code)).toEqual([
      'E',
      'D',
      'C',
    ]);
    expect(quotients({ A: 1, B: 0, C: 0 }, all)).toHaveLength(1);
    expect(HIGHEST_PLACES).toBe(3);
  });

  it.each([
    ['zero-baseline', { A: 5, B: 0 }, { A: 9, B: 9 }],
    ['zero-denominator', { A: 5, B: 0 }, { A: 9, B: 0 }],
  ])('names %s where the rest has nothing to be a multiple of', (reason, own, total) =>
    expect(quotients(own, total)).toMatchObject([
      { quantity: { ok: false, reason }, localPercent: null, restPercent: null },
    ]),
  );
});
