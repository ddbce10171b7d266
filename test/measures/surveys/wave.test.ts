import { describe, expect, it } from 'vitest';
import { wavesOf } from '../../../src/measures/surveys/wave.ts';
import type { Observation, SurveyPrecision } from '../../../src/model/observation.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const safe = indicator({ kind: 'percent', polarity: 'high-is-good' });
const assessed = settings({ period: period('2013-14'), bases: [period('2010-11')], indicators: [safe] });
const wave = (label: string, value: number, survey?: SurveyPrecision): Observation =>
  observation(label, { published: { value, decimals: 0 }, ...(survey ? { survey } : {}) });
const error = (standardError: number) => ({ standardError, effectiveBase: null });
const base = (effectiveBase: number) => ({ standardError: null, effectiveBase });
const waves = (...observations: readonly Observation[]) =>
  wavesOf(series({}, { indicator: safe, observations }), assessed);

describe('wavesOf', () => {
  it('tests by the standard errors of both waves', () => {
    // 91% to 88%, errors 0.904986187739 and 1.027618606293 points: z = -3 / 1.36931 = -2.19089 in Python.
    const [found] = waves(
      wave('2012-13', 91, error(0.904986187739)),
      wave('2013-14', 88, error(1.027618606293)),
    );
    expect(found).toMatchObject({
      id: 'wave/burglary/E99000001/2013-14/since-2012-13',
      quantity: { ok: true, value: -3, unit: 'percentage-points', method: 'wave-difference' },
      significant: true,
      noLimits: null,
      judgement: 'worsening',
    });
    expect(found?.z).toBeCloseTo(-2.19089023002, 9);
    expect(found?.quantity.ok && found.quantity.interval?.lower).toBeCloseTo(-5.68379121557, 9);
    expect(found?.quantity.ok && found.quantity.interval?.upper).toBeCloseTo(-0.31620878442, 9);
  });

  it('tests by effective bases where there are no standard errors', () => {
    // 91 to 88 of 1,000 each: -3 (95% -5.7 to -0.3), Newcombe (1998), method 10, in Python.
    const [found] = waves(wave('2012-13', 91, base(1000)), wave('2013-14', 88, base(1000)));
    expect(found?.quantity).toMatchObject({ value: -3, method: 'proportion-difference' });
    expect(found?.quantity.ok && found.quantity.interval?.lower).toBeCloseTo(-5.70095711926, 9);
    expect(found?.quantity.ok && found.quantity.interval?.upper).toBeCloseTo(-0.30960486785, 9);
    expect(found?.significant).toBe(true);
  });

  it('says why it is not tested', () => {
    const [found] = waves(wave('2012-13', 91, base(1000)), wave('2013-14', 88, error(1)));
    expect(found).toMatchObject({
      quantity: { value: -3, interval: null },
      significant: null,
      noLimits: 'no-base',
      pValue: null,
    });
  });

  it('compares the latest wave with the one before and with those of the bases', () => {
    const labels = ['2009-10', '2010-11', '2011-12', '2012-13', '2013-14', '2014-15'];
    const found = waves(...labels.map((label, at) => wave(label, 50 + at, error(1))));
    expect(found.map(({ period: now, base: then }) => [now.label, then.label])).toEqual([
      ['2013-14', '2012-13'],
      ['2013-14', '2010-11'],
    ]);
  });

  it('is silent about figures that are of no survey, and about a single wave', () => {
    expect(waves(wave('2012-13', 91), wave('2013-14', 88))).toEqual([]);
    expect(waves(wave('2013-14', 88, error(1)))).toEqual([]);
    expect(wavesOf(series({ '2012-13': 3, '2013-14': 4 }), assessed)).toEqual([]);
  });
});
