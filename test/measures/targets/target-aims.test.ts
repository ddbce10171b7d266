import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimTarget } from '../../../src/measures/targets/target-aims.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Aim } from '../../../src/model/target.ts';
import { indicator, observation, period, population, series } from '../../support/observations.ts';

const [since, year] = [period('2012-13'), period('2013-14')];
const of = (aim: Aim, observations: readonly Observation[], about: Partial<Indicator> = {}) =>
  aimTarget({
    series: series({}, { indicator: indicator({ kind: 'count', ...about }), observations }),
    aim,
    since: aim.kind === 'predicted' ? null : since,
    assessed: year,
    predicted: null,
  });
const counts = (before: number, after: number, expected = before) => [
  observation('2012-13', { numerator: before }),
  observation('2013-14', { numerator: after, expected: { value: expected, decimals: 0 } }),
];
const predicted: Aim = { kind: 'predicted', by: null };
const published = (label: string, value: number, decimals = 0) =>
  observation(label, { published: { value, decimals } });

describe('aimTarget', () => {
  // S057: 520 against 540 predicted, 20 fewer; IOM 30 against an outturn of 30.
  it('holds a figure against what was predicted', () => {
    expect(of(predicted, counts(500, 520, 540))).toMatchObject({
      of: 'predicted',
      actual: 520,
      target: 540,
      since: null,
      status: 'met',
      rag: 'green',
      lowMeets: true,
      quantity: { ok: true, value: -20, unit: 'count' },
    });
  });

  it('holds it against an earlier one, and says which', () => {
    expect(of({ kind: 'baseline' }, counts(30, 30))).toMatchObject({
      id: 'target/burglary/E99000001/2013-14/baseline/since-2012-13',
      since: { label: '2012-13' },
      status: 'met',
      quantity: { value: 0 },
    });
    // 33 is 10% above 30, 31 is 3.3%: case 21, more than 5% off is red.
    expect(of({ kind: 'baseline' }, counts(30, 33))?.rag).toBe('red');
    expect(of({ kind: 'baseline' }, counts(30, 31))?.rag).toBe('amber');
  });

  it('meets a direction on its own side, whatever is good', () => {
    const more: Aim = { kind: 'direction', towards: 'increasing' };
    expect(of(more, counts(100, 101))).toMatchObject({ lowMeets: false, status: 'met', rag: 'green' });
    expect(of(more, counts(100, 100))).toMatchObject({ status: 'not-met', rag: 'amber' });
  });

  it('takes the latest part of a percentage that has no year, in percentage points', () => {
    const parts = [published('2012-13', 34, 1), published('2013-14 Q1', 32), published('2013-14 Q2', 38)];
    expect(of({ kind: 'baseline' }, parts, { kind: 'percent' })).toMatchObject({
      period: { label: '2013-14 Q2' },
      actual: 38,
      target: 34,
      decimals: 0,
      quantity: { value: 4, unit: 'percentage-points' },
    });
  });

  it('tells the tested difference where levels are to be maintained: 91% and 88% of 1,000', () => {
    const asked = [910, 880].map((numerator, at) =>
      observation(at === 0 ? '2012-13' : '2013-14', { numerator, denominator: 1000 }),
    );
    const found = of({ kind: 'maintain', tolerance: 0 }, asked, {
      kind: 'percent',
      polarity: 'high-is-good',
    });
    expect(found).toMatchObject({
      status: 'not-met',
      base: 1000,
      quantity: { method: 'proportion-difference' },
    });
    expect(found?.quantity.ok && found.quantity.value).toBeCloseTo(-3, 9);
  });

  // 1,600 of 100,000 and 1,600 of 50,000 residents: 16 and then 32 per 1,000 on as many events.
  it('tests a rate that is to be maintained on the population of each year', () => {
    const populations = [population(2012, 100_000), population(2013, 50_000)];
    const own = series({ '2012-13': 1600, '2013-14': 1600 }, { populations });
    const input = { series: own, since, assessed: year, predicted: null };
    expect(aimTarget({ ...input, aim: { kind: 'maintain', tolerance: 5 } })).toMatchObject({
      actual: 32,
      target: 16,
      status: 'not-met',
      rag: 'red',
    });
  });

  it.each<[string, Aim, readonly Observation[], string]>([
    ['a prediction that is missing', predicted, [observation('2013-14', { numerator: 520 })], 'missing'],
    [
      'a figure that is withheld',
      { kind: 'baseline' },
      [...counts(30, 0).slice(0, 1), observation('2013-14', { quality: 'suppressed' })],
      'suppressed',
    ],
    [
      'an earlier figure that is withheld',
      { kind: 'baseline' },
      [observation('2012-13', { quality: 'suppressed' }), ...counts(0, 30).slice(1)],
      'suppressed',
    ],
    ['an earlier figure that is missing', { kind: 'baseline' }, counts(0, 30).slice(1), 'missing'],
  ])('names %s, and judges nothing', (_, aim, observations, reason) => {
    expect(of(aim, observations)).toMatchObject({
      status: null,
      rag: 'grey',
      quantity: { ok: false, reason },
    });
  });

  it('is null without a period to measure from', () => {
    const input = {
      series: series({}),
      aim: { kind: 'baseline' } as const,
      since: null,
      assessed: year,
      predicted: null,
    };
    expect(aimTarget(input)).toBeNull();
  });
});

it('equality meets every aim but a direction, on either side', () => {
  const aims: readonly Aim[] = [predicted, { kind: 'baseline' }, { kind: 'maintain', tolerance: 0 }];
  const polarity = fc.constantFrom('low-is-good' as const, 'high-is-good' as const);
  fc.assert(
    fc.property(fc.nat(100_000), fc.constantFrom(...aims), polarity, (count, aim, side) => {
      expect(of(aim, counts(count, count), { polarity: side })).toMatchObject({
        status: 'met',
        rag: 'green',
      });
    }),
  );
});
