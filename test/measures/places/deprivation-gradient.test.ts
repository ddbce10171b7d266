import { describe, expect, it } from 'vitest';
import { deprivationGradients } from '../../../src/measures/places/deprivation-gradient.ts';
import { indicator, period, series } from '../../support/observations.ts';
import { placeCount, smallArea } from '../../support/places.ts';

const year = period('2023-24');
const local = series({ '2023-24': 620 });

/** Ten small areas of 1,000 residents, the first the most deprived, with these events in each pair of them. */
const areas = Array.from({ length: 10 }, (_, at) =>
  smallArea(`L${at}`, 1000, { 'imd-2019-rank': String(100 * (at + 1)), 'imd-2019-decile': '1' }),
);
const eventsOf = (pairs: readonly number[]) =>
  pairs.flatMap((count, at) => [placeCount(`L${2 * at}`, count), placeCount(`L${2 * at + 1}`, count)]);
const gradients = (pairs: readonly number[], given = areas) =>
  deprivationGradients(local, eventsOf(pairs), given, year);

describe('deprivationGradients', () => {
  // Rates halve from fifth to fifth: ln y falls by ln 2 each 0.2 of the population, so from end to end by 5 ln 2 and
  // the relative index is 1/32. The middle fifth has 40 per 1,000: ends 40 x 2^2.5 and 40 x 2^-2.5.
  it('fits a line through fifths from the most deprived to the least', () => {
    const [found, ...more] = gradients([160, 80, 40, 20, 10]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      id: 'deprivation-gradient/burglary/E99000001/2023-24/imd-2019-rank',
      scheme: 'imd-2019-rank',
      quantity: { ok: true, unit: 'ratio', method: 'slope-index' },
      slope: { ok: true, unit: 'per-1000', method: 'slope-index' },
      unclassed: 0,
    });
    expect(
      found?.fifths.map(({ places, count, population, rate }) => [places, count, population, rate]),
    ).toEqual([
      [2, 320, 2000, 160],
      [2, 160, 2000, 80],
      [2, 80, 2000, 40],
      [2, 40, 2000, 20],
      [2, 20, 2000, 10],
    ]);
    expect(found?.quantity.ok && found.quantity.value).toBeCloseTo(1 / 32, 12);
    expect(found?.slope.ok && found.slope.value).toBeCloseTo(40 * (2 ** -2.5 - 2 ** 2.5), 9);
  });

  it('has limits at both levels, the wider outside', () => {
    const { quantity } = gradients([160, 80, 40, 20, 10])[0] ?? {};
    if (!quantity?.ok || !quantity.interval || !quantity.outerInterval) throw new Error('no limits');
    expect(quantity.outerInterval.lower).toBeLessThan(quantity.interval.lower);
    expect(quantity.interval.upper).toBeLessThan(quantity.outerInterval.upper);
    expect(quantity.interval.lower).toBeLessThan(1 / 32);
  });

  it('names the reason for a fifth without events, or without residents', () => {
    expect(gradients([160, 80, 40, 20, 0])[0]).toMatchObject({
      quantity: {
        ok: false,
        reason: 'too-few-points',
        detail: expect.stringContaining('a fifth has no events'),
      },
    });
    const lacking = areas.map((one, at) => (at === 3 ? { ...one, population: null } : one));
    const [found] = gradients([160, 80, 40, 20, 10], lacking);
    expect(found).toMatchObject({
      quantity: { reason: 'no-population' },
      slope: { reason: 'no-population' },
    });
    expect(found?.fifths[1]).toEqual({ places: 2, count: 160, population: null, rate: null });
  });

  it('counts events in small areas without a rank', () =>
    expect(gradients([160, 80, 40, 20, 10], areas.slice(0, 9))[0]?.unclassed).toBe(10));

  it('is absent with fewer small areas than fifths, for plain counts and without ranks', () => {
    expect(gradients([1, 1, 1, 1, 1], areas.slice(0, 4))).toEqual([]);
    const counted = { ...local, indicator: indicator({ kind: 'count' }) };
    expect(deprivationGradients(counted, eventsOf([1, 1, 1, 1, 1]), areas, year)).toEqual([]);
    expect(
      gradients(
        [1, 1, 1, 1, 1],
        areas.map(({ code }) => smallArea(code, 1000)),
      ),
    ).toEqual([]);
  });

  it('keeps editions apart', () => {
    const both = areas.map((one, at) =>
      smallArea(one.code, 1000, { 'imd-2019-rank': `${at}`, 'imd-2015-rank': `${9 - at}` }),
    );
    expect(gradients([160, 80, 40, 20, 10], both).map(({ scheme }) => scheme)).toEqual([
      'imd-2015-rank',
      'imd-2019-rank',
    ]);
  });
});
