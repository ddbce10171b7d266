import { describe, expect, it } from 'vitest';
import { latestShare, periodsUpTo, quantityOf, shareOf } from '../../../src/measures/level/share.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';

const year = period('2007');
const pooled = (changes: Partial<Observation>) => pool([observation('2007', changes)], year);

// cases/05: 56% of 2,952, Wilson 54.2 to 57.8 (South Worcestershire Partnership Plan 2008-11, line 243).
const worried = pooled({ published: { value: 56, decimals: 0 }, denominator: 2952 });

describe('shareOf', () => {
  it('has Wilson limits of a published percentage and its base', () => {
    const share = shareOf(worried)!;
    expect(share).toMatchObject({ percent: 56, decimals: 0, base: 2952 });
    expect(share.count).toBeCloseTo(1653.12, 9);
    expect(share.interval?.lower.toFixed(1)).toBe('54.2');
    expect(share.interval?.upper.toFixed(1)).toBe('57.8');
    expect(share.outerInterval).toMatchObject({ level: 0.998, method: 'wilson' });
  });

  it('is worked out from a count and its base', () => {
    // 236 of 300 = 78.67%.
    const share = shareOf(pooled({ numerator: 236, denominator: 300 }))!;
    expect(share.percent.toFixed(1)).toBe('78.7');
    expect(share).toMatchObject({ decimals: null, count: 236 });
    expect(quantityOf(share)).toMatchObject({ ok: true, method: 'wilson' });
  });

  it('has no limits without a base', () => {
    const share = shareOf(pooled({ published: { value: 91, decimals: 0 } }))!;
    expect(share).toMatchObject({ count: null, base: null, interval: null, outerInterval: null });
    expect(quantityOf(share)).toMatchObject({ method: 'as-published', interval: null });
  });

  it.each([
    ['withheld', pooled({ quality: 'suppressed', numerator: 3, denominator: 10 })],
    ['not there', pool([], year)],
    ['of nobody', pooled({ numerator: 0, denominator: 0 })],
  ])('is null where it is %s', (_, found) => expect(shareOf(found)).toBeNull());
});

describe('latestShare', () => {
  const of = (...observations: readonly Observation[]) =>
    series({}, { indicator: indicator({ kind: 'percent' }), observations });
  const said = (label: string, value: number) =>
    observation(label, { published: { value, decimals: 0 }, denominator: 100 });

  it('takes the period assessed, else the latest before it, never a later one', () => {
    const series = of(said('2008', 1), said('2006', 2), said('2007', 3));
    const found = (label: string) => latestShare(series, period(label))?.share.percent;
    expect(found('2006')).toBe(2);
    expect(found('2007-08')).toBe(3);
    expect(found('2005')).toBeUndefined();
    expect(periodsUpTo(series, period('2007-08')).map(({ label }) => label)).toEqual([
      '2007-08',
      '2007',
      '2006',
    ]);
  });
});
