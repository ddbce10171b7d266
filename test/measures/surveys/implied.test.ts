import { describe, expect, it } from 'vitest';
import { impliedOf } from '../../../src/measures/surveys/implied.ts';
import type { Observation, PrintedChange } from '../../../src/model/observation.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';

const counted = indicator({ kind: 'count' });
const now = period('2007-08');
const change = (changes: Partial<PrintedChange>, rest: Partial<Observation> = {}): Observation =>
  observation('2007-08', {
    printedChange: { percent: -18, decimals: 0, absolute: null, base: period('2003-04'), ...changes },
    ...rest,
  });
const of = (one: Observation, about = counted) =>
  impliedOf(series({}, { indicator: about, observations: [one] }), now);

describe('impliedOf', () => {
  it('works the counts back from a percentage and a difference, as estimates', () => {
    // cases/07: 18% and 878 fewer: 4,878 to 4,000, 4,746 to 5,017 by rounding.
    const [found] = of(change({ absolute: -878 }));
    expect(found).toMatchObject({
      id: 'implied/burglary/E99000001/2007-08/since-2003-04',
      of: 'baseline',
      printed: 'difference',
      range: { lower: 4746, upper: 5017 },
      estimated: true,
      quantity: { ok: true, unit: 'count', interval: null, method: 'implied-baseline' },
    });
    expect(found?.quantity.ok && Math.round(found.quantity.value)).toBe(4878);
    expect(found?.of === 'baseline' && Math.round(found.current!)).toBe(4000);
  });

  it('works the earlier count back from the later one', () => {
    // cases/07: 1,593 after +2.2%: 1,559.
    const [found] = of(change({ percent: 2.2, decimals: 1, base: null }, { numerator: 1593 }));
    expect(found).toMatchObject({
      id: 'implied/burglary/E99000001/2007-08/since-before',
      of: 'baseline',
      printed: 'current',
      current: 1593,
    });
    expect(found?.quantity.ok && Math.round(found.quantity.value)).toBe(1559);
  });

  it('says that figures contradict each other, or leave everything open', () => {
    expect(of(change({ percent: 7 }, { numerator: 10 }))[0]).toMatchObject({
      quantity: { ok: false, reason: 'figures-contradict' },
      range: null,
    });
    expect(of(change({ percent: 0, absolute: 3 }))[0]).toMatchObject({
      quantity: { ok: false, reason: 'zero-baseline' },
    });
  });

  it('is silent where only the percentage was printed, or nothing, or something later', () => {
    expect(of(change({}))).toEqual([]);
    expect(of(observation('2007-08', { numerator: 5 }))).toEqual([]);
    expect(of({ ...change({ absolute: -878 }), period: period('2008-09') })).toEqual([]);
  });

  it('works a count back from a percentage of a known base', () => {
    // cases/07: 43% of 446 is 192, 190 to 194 by rounding.
    const attended = observation('2007-08', { published: { value: 43, decimals: 0 }, denominator: 446 });
    const [found] = of(attended, indicator({ kind: 'percent' }));
    expect(found).toMatchObject({
      of: 'count',
      total: 446,
      range: { lower: 190, upper: 194 },
      estimated: true,
    });
    expect(found?.quantity.ok && Math.round(found.quantity.value)).toBe(192);
    expect(of({ ...attended, denominator: null }, indicator({ kind: 'percent' }))).toEqual([]);
    const quarters = ['2007-08 Q1', '2007-08 Q2'].map((label) => ({ ...attended, period: period(label) }));
    const inParts = series({}, { indicator: indicator({ kind: 'percent' }), observations: quarters });
    expect(impliedOf(inParts, now)).toEqual([]);
  });

  // cases/06: 7,900 incidents are 15% of 52,667; 9,114 crimes at 49 per 1,000 are of 186,000 people.
  it.each([
    ['percent', 7900, 15, 52_667, { lower: 50_968, upper: 54_482 }],
    ['rate', 9114, 49, 186_000, { lower: 184_122, upper: 187_917 }],
  ] as const)('works back what a printed %s is of', (kind, numerator, value, whole, range) => {
    const printed = observation('2007-08', { numerator, published: { value, decimals: 0 } });
    const found = of(printed, indicator({ kind })).find((one) => one.of === 'whole');
    expect(found).toMatchObject({
      id: 'implied/burglary/E99000001/2007-08/whole',
      range,
      estimated: true,
      quantity: { ok: true, unit: 'count', method: 'implied-whole' },
    });
    expect(found?.quantity.ok && Math.round(found.quantity.value)).toBe(whole);
  });

  it('works nothing back where the whole is given, or the figure is of households', () => {
    const given = observation('2007-08', {
      numerator: 79,
      denominator: 500,
      published: { value: 15, decimals: 0 },
    });
    expect(of(given, indicator({ kind: 'percent' })).filter((one) => one.of === 'whole')).toEqual([]);
    const households = observation('2007-08', { numerator: 79, published: { value: 15, decimals: 0 } });
    expect(of(households, indicator({ kind: 'rate', per: 'households' }))).toEqual([]);
  });

  it('says why, where the printed figure may be nought', () => {
    const nought = observation('2007-08', { numerator: 7, published: { value: 0, decimals: 0 } });
    expect(of(nought, indicator({ kind: 'percent' }))).toMatchObject([
      { of: 'whole', quantity: { ok: false, reason: 'zero-denominator' }, range: null },
    ]);
  });
});
