import { describe, expect, it } from 'vitest';
import {
  distance,
  latestTargetLevel,
  partsOf,
  sideOf,
  targetLevel,
} from '../../../src/measures/targets/target-figures.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import {
  households,
  indicator,
  observation,
  period,
  population,
  series,
} from '../../support/observations.ts';

const year = period('2013-14');
const about = (changes: Partial<Indicator>, observations: readonly Observation[]) =>
  series(
    {},
    {
      indicator: indicator(changes),
      observations,
      populations: [population(2013, 2000), households(2013, 1000)],
    },
  );
/** Repeats and cases of the MARAC by quarter, cases/02: 59 of 199 together are 29.65%; the mean of the four is 28.9. */
const cases = [
  [15, 47],
  [22, 58],
  [14, 55],
  [8, 39],
];
const quarters = cases.map(([numerator, denominator], at) =>
  observation(`2013-14 Q${at + 1}`, { numerator: numerator!, denominator: denominator! }),
);
const figureOf = (level: ReturnType<typeof targetLevel>) =>
  level?.quantity.ok ? level.quantity.value : null;

describe('targetLevel', () => {
  it.each([
    ['rate', 'residents', 10, 'per-1000'],
    ['rate', 'households', 20, 'per-1000-households'],
    ['count', 'residents', 20, 'count'],
  ] as const)('of a %s for %s is %d, %s', (kind, per, value, unit) => {
    const level = targetLevel(about({ kind, per }, [observation('2013-14', { numerator: 20 })]), year);
    expect(level?.quantity).toMatchObject({ ok: true, value, unit });
  });

  it('pools a percentage, and never takes the mean of its parts', () => {
    expect(figureOf(targetLevel(about({ kind: 'percent' }, quarters), year))).toBeCloseTo(29.648_241_206, 8);
  });

  it('names what is not there: missing is not zero', () => {
    expect(targetLevel(about({ kind: 'count' }, []), year)?.quantity).toMatchObject({
      ok: false,
      reason: 'missing',
    });
  });
});

describe('partsOf', () => {
  const labels = (kind: Indicator['kind'], observed: readonly string[]) =>
    partsOf(
      about(
        { kind },
        observed.map((label) => observation(label)),
      ),
      year,
    ).map(({ label }) => label);

  it('are the quarters of a percentage and the years that end in the period, the earliest first and each once', () => {
    const observed = [
      '2013-14 Q2',
      'year to 2013-06',
      '2013-14 Q1',
      '2013-14 Q2',
      '2013-14',
      '2012-13',
      '2014-15 Q1',
    ];
    expect(labels('percent', observed)).toEqual(['year to 2013-06', '2013-14 Q1', '2013-14 Q2']);
    expect(labels('score', ['2013-14 Q1'])).toEqual(['2013-14 Q1']);
  });

  it('are none of a count or a rate: a quarter is never held against a year', () => {
    expect(labels('count', ['2013-14 Q1'])).toEqual([]);
    expect(labels('rate', ['2013-14 Q1'])).toEqual([]);
  });
});

describe('latestTargetLevel', () => {
  it('is the whole where it is known, else the latest part that is', () => {
    const percent = (observations: readonly Observation[]) =>
      latestTargetLevel(about({ kind: 'percent' }, observations), year);
    expect(percent(quarters)?.period.label).toBe('2013-14');
    const withheld = observation('2013-14 Q3', { quality: 'suppressed' });
    const latest = percent([...quarters.slice(0, 2), withheld]);
    expect(latest?.period.label).toBe('2013-14 Q2');
    expect(figureOf(latest)).toBeCloseTo((22 / 58) * 100, 10);
  });

  it('is the whole with its reason where no part is known', () => {
    const count = latestTargetLevel(about({ kind: 'count' }, quarters.slice(0, 3)), year);
    expect(count?.quantity).toMatchObject({ ok: false, reason: 'incomplete-period' });
  });
});

describe('sideOf', () => {
  const low = about({ polarity: 'low-is-good' }, []);
  const high = about({ polarity: 'high-is-good' }, []);
  it.each([
    [31, low, 'beyond'],
    [33, low, 'missed'],
    [31, high, 'missed'],
    [33, high, 'beyond'],
    [32, low, 'at'],
    [32 + 1e-12, low, 'at'],
    [32 - 1e-12, high, 'at'],
  ])('%d against 32: %#', (actual, one, side) => expect(sideOf(actual, 32, one)).toBe(side));
});

describe('distance', () => {
  it('moves a figure and its limits by the target', () => {
    const limits = (lower: number, upper: number, level: 0.95 | 0.998) => ({
      lower,
      upper,
      level,
      method: 'wilson',
    });
    const figure = known(30, 'percent', 'wilson', limits(24, 36, 0.95), limits(20, 40, 0.998));
    expect(distance(figure, 32, 'percentage-points')).toEqual({
      ...known(-2, 'percentage-points', 'distance-to-target', limits(-8, 4, 0.95), limits(-12, 8, 0.998)),
    });
  });

  it('keeps the reason why there is no figure', () => {
    const none = unknown('percent', 'suppressed', 'withheld');
    expect(distance(none, 32, 'percentage-points')).toMatchObject({ ok: false, reason: 'suppressed' });
  });
});
