import { describe, expect, it } from 'vitest';
import { positionIn } from '../../../src/measures/comparison/position.ts';
import type { Series } from '../../../src/measures/series/series.ts';
import { indicator, period, population, series } from '../../support/observations.ts';

const year = period('2023-24');
const one = (area: string, count: number | null, people: number): Series => ({
  ...series(count === null ? {} : { '2023-24': count }, { populations: [population(2023, people, area)] }),
  area,
});
const local = one('E99000001', 60, 50_000);
// Rates per 1,000: 1.2 here; 0.4, 0.45, 1.2 and 0.5 elsewhere. The others together: 200 in 350,000.
const others = [
  one('E99000003', 20, 50_000),
  one('E99000004', 45, 100_000),
  one('E99000005', 60, 50_000),
  one('E99000006', 75, 150_000),
];
const position = (group: readonly Series[] = others, here = local) =>
  positionIn('the group', here, group, [year, period('2022-23')], 'single95');

describe('positionIn', () => {
  it('ranks the highest rate first, and equal rates share the better place', () => {
    expect(position()).toMatchObject({ rank: 1, of: 5, group: 'the group', unknownAreas: [] });
    const [first, ...rest] = others;
    if (!first) throw new Error('no area');
    // Seen from the area with 20 in 50,000, four of the five rates are higher.
    expect(position([local, ...rest], first)).toMatchObject({ rank: 5, of: 5 });
  });

  // scipy 1.17: 200 of 350,000 = 0.571429; ratio 2.1, limits beta.ppf(0.025, 60, 201) / (1 - itself) * 7 and so on;
  // 2*min(binom.cdf(60, 260, 1/8), binom.sf(59, 260, 1/8)).
  it('is held against the others together, never against itself', () => {
    const found = position();
    if (!found?.quantity.ok || !found.quantity.interval || !found.quantity.outerInterval)
      throw new Error('no ratio');
    expect(found.other).toBeCloseTo(0.571428571429, 11);
    expect(found.quantity.value).toBeCloseTo(2.1, 11);
    expect(found.quantity.interval).toMatchObject({ method: 'exact-conditional' });
    expect(found.quantity.interval.lower).toBeCloseTo(1.54665410585, 9);
    expect(found.quantity.interval.upper).toBeCloseTo(2.81523864348, 9);
    expect(found.quantity.outerInterval.lower).toBeCloseTo(1.29259336866, 9);
    expect(found.test?.pValue).toBeCloseTo(3.55907772913e-6, 14);
    expect(found).toMatchObject({ judgement: 'worse', verdict: { words: 'well above', significant: true } });
  });

  it('says which rates are not known, and pools the rest', () => {
    const found = position([...others.slice(0, 2), one('E99000005', null, 1), one('E99000006', null, 1)]);
    expect(found).toMatchObject({ of: 3, unknownAreas: ['E99000005', 'E99000006'] });
    // 65 in 150,000.
    expect(found?.other).toBeCloseTo(65 / 150, 12);
  });

  it('has no position where more than half of the group is not known', () => {
    const unknown = others.slice(1).map(({ area }) => one(area, null, 1));
    expect(position([...others.slice(0, 1), ...unknown])).toMatchObject({
      quantity: { ok: false, reason: 'no-comparator' },
      rank: null,
      unknownAreas: ['E99000003', 'E99000004', 'E99000005', 'E99000006'],
    });
  });

  it('is of rates only', () => {
    expect(position(others, { ...local, indicator: indicator({ kind: 'count' }) })).toBeNull();
  });
});
