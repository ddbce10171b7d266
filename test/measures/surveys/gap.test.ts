import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/measures/surveys/gap.ts';
import type { Gap } from '../../../src/model/gap.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { indicator, observation, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const fear: Gap = { id: 'fear', name: 'Fear', of: 'worried', against: 'victim', samePeople: true };
const said = (id: string, value: number, changes: Partial<Observation> = {}) =>
  observation('2007', {
    indicator: id,
    published: { value, decimals: 0 },
    denominator: 2952,
    ...changes,
  });
const both = [said('worried', 56), said('victim', 17)];

const nothing = { populations: [], places: [], placesInArea: 0 };

function gapOf(observations: readonly Observation[], gap: Gap = fear) {
  const percents = ['worried', 'victim'].map((id) => indicator({ id, kind: 'percent' }));
  const assessed = settings({ period: period('2007-08'), indicators: percents, gaps: [gap] });
  return gapsOf({ ...nothing, observations }, assessed)[0];
}

describe('gapsOf', () => {
  it('is the difference and the ratio of two percentages of the same people, without limits', () => {
    // cases/05: 39 percentage points, 3.29 times as many.
    const gap = gapOf(both);
    expect(gap).toMatchObject({
      id: 'gap/fear/E99000001/2007',
      indicator: 'worried',
      against: 'victim',
      noLimits: 'same-people',
      quantity: { ok: true, value: 39, unit: 'percentage-points', interval: null, method: 'percentage-gap' },
    });
    expect(gap?.ratio?.toFixed(2)).toBe('3.29');
  });

  it('has limits where different people were asked', () => {
    const gap = gapOf(both, { ...fear, samePeople: false });
    const quantity = gap?.quantity.ok ? gap.quantity : null;
    // Newcombe (1998), method 10, in Python: 0.36723 to 0.41213, at 99.8% 0.35383 to 0.42458.
    expect(quantity?.interval?.lower).toBeCloseTo(36.72317516934, 9);
    expect(quantity?.interval?.upper).toBeCloseTo(41.21262132156, 9);
    expect(quantity?.outerInterval?.lower).toBeCloseTo(35.3831041201, 9);
    expect(quantity?.method).toBe('proportion-difference');
    expect(gap?.noLimits).toBeNull();
  });

  it('says so where different people were asked and nobody knows how many', () => {
    const unbased = [said('worried', 56, { denominator: null }), both[1]!];
    expect(gapOf(unbased, { ...fear, samePeople: false })).toMatchObject({
      noLimits: 'no-base',
      quantity: { value: 39, interval: null },
    });
  });

  it('has no ratio to nobody', () => {
    expect(gapOf([both[0]!, said('victim', 0)])).toMatchObject({ ratio: null, quantity: { value: 56 } });
  });

  it('never sets one year against another', () => {
    const apart = [said('worried', 56), said('victim', 17, { period: period('2006') })];
    expect(gapOf(apart)).toMatchObject({ of: null, quantity: { ok: false, reason: 'missing' } });
  });

  it('is of the latest period that both have', () => {
    const more = [...both, said('worried', 60, { period: period('2007-08') })];
    expect(gapOf(more)).toMatchObject({ period: { label: '2007' }, of: { percent: 56 } });
  });

  it('leaves out a gap of indicators that are not there', () => {
    expect(gapOf(both, { ...fear, of: 'nobody' })).toBeUndefined();
  });
});
