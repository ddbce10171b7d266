import { describe, expect, it } from 'vitest';
import { predictedFigures } from '../../../src/measures/targets/predicted-figures.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { indicator, observation, period, population, series } from '../../support/observations.ts';

const year = period('2013-14');
const about = (kind: Indicator['kind'], observations: readonly Observation[], id = 'entrants') =>
  series({}, { indicator: indicator({ id, kind }), observations, populations: [population(2013, 1000)] });
const expected = (value: number, decimals = 0) => ({ expected: { value, decimals } });
const quarters = (counts: readonly number[], predicted: readonly (number | null)[]) =>
  counts.map((numerator, at) => {
    const wanted = predicted[at] ?? null;
    return observation(`2013-14 Q${at + 1}`, { numerator, ...(wanted === null ? {} : expected(wanted)) });
  });
const found = (kind: Indicator['kind'], observations: readonly Observation[]) =>
  predictedFigures(about(kind, observations), null, year);

describe('what was predicted beside a figure', () => {
  // S057: first-time entrants, 520 where 540 were predicted.
  it.each(['count', 'rate'] as const)('is events for a %s', (kind) => {
    expect(found(kind, [observation('2013-14', { numerator: 520, ...expected(540) })])).toMatchObject({
      actual: { ok: true, value: 520, unit: 'count' },
      wanted: { ok: true, value: 540, unit: 'count' },
      base: null,
    });
  });

  // 135 a quarter is 540 a year; a sum of three would be 405, and too low.
  it('adds up over the parts, and is not known where one of them lacks its prediction', () => {
    const counts = [130, 130, 130, 130];
    expect(found('count', quarters(counts, [135, 135, 135, 135]))).toMatchObject({
      actual: { value: 520 },
      wanted: { value: 540 },
    });
    expect(found('count', quarters(counts, [135, 135, 135, null]))).toMatchObject({
      actual: { value: 520 },
      wanted: { ok: false, reason: 'missing' },
    });
  });

  it('is not known of a year with a missing quarter, nor of one that two sources tell', () => {
    const all = quarters([130, 130, 130, 130], [135, 135, 135, 135]);
    expect(found('count', all.slice(1))?.wanted).toMatchObject({ ok: false });
    expect(found('count', [...all, ...all])?.wanted).toMatchObject({ ok: false });
  });

  it('is a percentage for a percentage, of the same months', () => {
    const predicted = observation('2013-14', { numerator: 60, denominator: 200, ...expected(32) });
    expect(found('percent', [predicted])).toMatchObject({
      actual: { value: 30, unit: 'percent' },
      wanted: { value: 32, unit: 'percent' },
      base: 200,
    });
    const other = observation('2013-14', { numerator: 60, denominator: 200 });
    const before = observation('2012-13', { numerator: 1, denominator: 2, ...expected(32) });
    expect(found('percent', [other, before])?.wanted).toMatchObject({ ok: false });
  });

  it('is nought where nought was predicted', () => {
    expect(found('count', [observation('2013-14', { numerator: 0, ...expected(0) })])?.wanted).toMatchObject({
      ok: true,
      value: 0,
    });
  });
});

describe('another indicator as the prediction', () => {
  const against = (
    kind: Indicator['kind'],
    own: Partial<Observation>,
    forecast: Partial<Observation>,
    label = '2013-14',
  ) =>
    predictedFigures(
      about(kind, [observation('2013-14', own)]),
      about(kind, [observation(label, forecast)], 'forecast'),
      year,
    );

  it('gives its figure of the same months, in the same unit', () => {
    expect(against('rate', { numerator: 30 }, { numerator: 32 })).toMatchObject({
      actual: { value: 30, unit: 'per-1000' },
      wanted: { value: 32, unit: 'per-1000' },
    });
    expect(against('count', { numerator: 30 }, { numerator: 32 }, '2012-13')?.wanted).toMatchObject({
      ok: false,
      reason: 'missing',
    });
  });

  // A percentage of 20 is not printed as if it were one of 1,000: METHOD.md 3, base under 50.
  it('has the smaller base of two percentages', () => {
    const [large, small] = [
      { numerator: 300, denominator: 1000 },
      { numerator: 6, denominator: 20 },
    ];
    expect(against('percent', large, small)?.base).toBe(20);
    expect(against('percent', small, large)?.base).toBe(20);
  });

  it('is estimated where either is', () => {
    const estimated = { numerator: 32, quality: 'estimated' as const };
    expect(against('count', { numerator: 30 }, estimated)?.estimated).toBe(true);
    expect(against('count', { numerator: 30 }, { numerator: 32 })?.estimated).toBe(false);
  });
});

it('a rate that was published without its count has no events to be predicted', () => {
  expect(
    found('rate', [observation('2013-14', { published: { value: 5, decimals: 0 }, ...expected(6) })]),
  ).toBeNull();
});
