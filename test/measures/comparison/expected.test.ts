import { describe, expect, it } from 'vitest';
import { expectedOf } from '../../../src/measures/comparison/expected.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';

const cohort = indicator({ kind: 'percent' });
const now = period('2013-14');
const years = ['2011-12', '2012-13', '2013-14'];

/** People of 500, against a predicted percentage. */
const people = (label: string, numerator: number, predicted: number): Observation =>
  observation(label, { numerator, denominator: 500, expected: { value: predicted, decimals: 0 } });
const of = (observations: readonly Observation[], about = cohort) =>
  expectedOf(series({}, { indicator: about, observations }), now);

describe('expectedOf', () => {
  it('tells a run that lies on one side though no year is significant', () => {
    // 60 of 500 against 10%: 1.2 times, z = 10 / sqrt(45) = 1.49, three years alike.
    const found = of(years.map((label) => people(label, 60, 10)))!;
    expect(found).toMatchObject({
      id: 'expected/burglary/E99000001/2013-14',
      consistently: 'higher',
      verdict: { words: 'above', significant: false },
      judgement: 'similar',
      quantity: { ok: true, unit: 'ratio', method: 'observed-over-expected' },
    });
    expect(found.quantity.ok && found.quantity.value).toBeCloseTo(1.2, 12);
    expect(found.z?.toFixed(2)).toBe('1.49');
    expect(found.run.map((one) => [one.period.label, one.observed, one.expected, one.significant])).toEqual(
      years.map((label) => [label, 60, 50, false]),
    );
  });

  it.each([
    ['two years are too few', [60, 60], null],
    ['one year lies on the other side', [60, 49, 60], null],
    ['one year is as expected', [60, 50, 60], null],
    ['all are lower', [40, 41, 42], 'lower'],
  ])('where %s', (_, counts, consistently) => {
    const found = of(counts.map((count, at) => people(years[at]!, count, 10)));
    expect(found?.consistently).toBe(consistently);
  });

  it('takes counts against counts, with exact or Byar limits', () => {
    // oracles/indirect_standardised.csv, case 001: 156 against 279.341773774, 0.474 to 0.653.
    const counted = observation('2013-14', {
      numerator: 156,
      expected: { value: 279.341773774, decimals: 9 },
    });
    const found = of([counted], indicator({ kind: 'count' }))!;
    expect(found.quantity.ok && found.quantity.interval).toMatchObject({
      lower: expect.closeTo(0.47425441273, 9),
      upper: expect.closeTo(0.653293868015, 9),
      method: 'byar',
    });
    expect(found).toMatchObject({ verdict: { significant: true }, judgement: 'better' });
  });

  it('works a count back from a printed percentage, as an estimate', () => {
    const printed = people('2013-14', 0, 10);
    const found = of([{ ...printed, numerator: null, published: { value: 12, decimals: 0 } }])!;
    expect(found.run[0]).toMatchObject({ observed: 60, expected: 50, cohort: 500 });
    expect(found.estimated).toBe(true);
  });

  it('names the lack of a cohort', () => {
    const found = of([{ ...people('2013-14', 60, 10), denominator: null, numerator: null }]);
    expect(found).toMatchObject({ quantity: { ok: false, reason: 'no-base' }, run: [] });
  });

  it('names what nothing was expected of, and what was not observed', () => {
    expect(of([people('2013-14', 60, 0)])).toMatchObject({
      quantity: { ok: false, reason: 'zero-denominator' },
    });
    const blank = observation('2013-14', { expected: { value: 5, decimals: 0 } });
    expect(of([blank], indicator({ kind: 'count' }))).toMatchObject({ quantity: { reason: 'missing' } });
  });

  it('is null where nothing was expected, and blind to what is later', () => {
    expect(of([observation('2013-14', { numerator: 4 })])).toBeNull();
    expect(of([people('2014-15', 60, 10)])).toBeNull();
  });

  it('puts years with years only', () => {
    const quarter = people('2013-14 Q4', 60, 10);
    const found = of([people('2011-12', 60, 10), people('2012-13', 60, 10), quarter]);
    expect(found?.run.map((one) => one.period.label)).toEqual(['2013-14 Q4']);
  });
});
