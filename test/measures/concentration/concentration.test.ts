import { describe, expect, it } from 'vitest';
import { concentrationOf } from '../../../src/measures/concentration/concentration.ts';
import { period } from '../../support/observations.ts';

const place = (code: string, count: number) => ({
  indicator: 'burglary',
  place: code,
  placeName: `Place ${code}`,
  count,
  origins: [],
});

describe('concentrationOf', () => {
  it('adds the tenth of places with most events, counting places without any', () => {
    // 20 places, 2 in the top tenth: (50 + 20) of 100 events.
    const counts = [place('A', 20), place('B', 50), place('C', 15), place('D', 15)];
    expect(concentrationOf('burglary', 'E1', period('2013-14'), counts, 20)).toMatchObject({
      quantity: { ok: true, value: 70, unit: 'percent-of-events' },
      places: 20,
      topPlaces: 2,
      highest: { code: 'B', name: 'Place B', count: 50 },
    });
  });

  it('rounds a tenth up to whole places', () => {
    expect(concentrationOf('burglary', 'E1', period('2013-14'), [place('A', 1)], 116)?.topPlaces).toBe(12);
  });

  it('leaves out events of other indicators and without a place', () => {
    const counts = [place('A', 1), place('', 99), { ...place('B', 99), indicator: 'other' }];
    expect(concentrationOf('burglary', 'E1', period('2013-14'), counts, 10)).toMatchObject({
      quantity: { value: 100 },
    });
  });

  it('is absent without places', () => {
    expect(concentrationOf('burglary', 'E1', period('2013-14'), [], 10)).toBeNull();
    expect(concentrationOf('burglary', 'E1', period('2013-14'), [place('A', 1)], 0)).toBeNull();
  });
});
