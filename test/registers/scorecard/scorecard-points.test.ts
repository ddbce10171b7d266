import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { changeBetween, pointOf, rowLevel } from '../../../src/registers/scorecard/scorecard-points.ts';
import { levelMeasure } from '../../support/measures.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';

const [q1, q4] = [period('2013-14 Q1'), period('2013-14 Q4')];

describe('pointOf', () => {
  it('is missing, and not 0, without a level', () =>
    expect(pointOf(q1, undefined)).toEqual({
      period: '2013-14 Q1',
      value: null,
      decimals: null,
      base: null,
      reason: 'missing',
    }));

  it.each([
    ['a count', known(47, 'count', 'sum'), { value: 47, base: null }],
    ['a percentage', known(32, 'percent', 'x'), { value: 32, base: 47 }],
    ['a withheld figure', unknown('percent', 'suppressed', '*'), { value: null, reason: 'suppressed' }],
  ])('of %s', (_, quantity, point) =>
    expect(pointOf(q1, levelMeasure({ quantity, denominator: 47 }))).toMatchObject(point),
  );
});

describe('changeBetween', () => {
  const change = (before: number | null, after: number | null, changes: Partial<Indicator> = {}, to = q4) =>
    changeBetween(
      series({}, { indicator: indicator({ kind: 'count', ...changes }) }),
      pointOf(q1, before === null ? undefined : levelMeasure({ quantity: known(before, 'count', 'x') })),
      pointOf(to, after === null ? undefined : levelMeasure({ quantity: known(after, 'count', 'x') })),
    );

  // Plan 2014-17, line 294: (1,886 - 2,302) / 2,302 = -18.07%. Smaller is better.
  it('of counts is in per cent: 2,302 to 1,886 is -18.1%, improving', () => {
    expect(change(2302, 1886)).toMatchObject({
      from: '2013-14 Q1',
      to: '2013-14 Q4',
      absolute: -416,
      direction: 'down',
      judgement: 'improving',
    });
    expect(change(2302, 1886)?.percent).toBeCloseTo(-18.07, 2);
  });

  // Plan 2014-17, line 311: 86% to 81%. Bigger is better.
  it.each(['percent', 'score'] as const)('of a %s is in its own points: 86 to 81 is -5, worsening', (kind) =>
    expect(change(86, 81, { kind, polarity: 'high-is-good' })).toMatchObject({
      absolute: -5,
      percent: null,
      judgement: 'worsening',
    }),
  );

  it('from nothing has no percentage', () =>
    expect(change(0, 7)).toMatchObject({ absolute: 7, percent: null }));

  it('of what stays is level, and judged neither way', () =>
    expect(change(7, 7)).toMatchObject({ direction: 'level', judgement: 'no-judgement' }));

  it.each([
    ['an unknown first', change(null, 7)],
    ['an unknown last', change(7, null)],
    ['one period', change(7, 7, {}, q1)],
    ['nothing', changeBetween(series({}), undefined, undefined)],
  ])('there is none of %s', (_, none) => expect(none).toBeNull());
});

// 10 of 100 and 30 of 100 are 40 of 200: 20%.
it('rowLevel puts the parts of a period together', () => {
  const observations = [
    observation('2013-04', { numerator: 10, denominator: 100 }),
    observation('2013-05', { numerator: 30, denominator: 100 }),
    observation('2013-06', { numerator: 0, denominator: 0 }),
  ];
  const level = rowLevel(series({}, { indicator: indicator({ kind: 'percent' }), observations }), q1);
  expect(level?.quantity).toMatchObject({ ok: true, value: 20 });
});
