import type { Wave, WaveMeasure } from '../../model/measures/wave-measure.ts';
import type { Observation } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { type Period, sameMonths } from '../../model/period.ts';
import { type Interval, known, type NoAnswer } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { type WaveDifference, waveDifference } from '../../stats/surveys/wave-difference.ts';
import { PER_CENT } from '../level/level.ts';
import { shareOf } from '../level/share.ts';
import { shareDifference } from '../level/share-difference.ts';
import { inner, outer } from '../series/interval.ts';
import { measureId } from '../series/measure-id.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { directionOf, judgeMovement } from '../verdicts/judge.ts';

interface Sampled {
  readonly observation: Observation;
  readonly wave: Wave;
}

/**
 * The change of a survey's percentage since the wave before and since each base, by the standard errors of both waves or,
 * where a wave has none, by their effective bases. Only of surveys that say how sure they are.
 */
export function wavesOf(series: Series, { period, bases }: Settings): readonly WaveMeasure[] {
  if (series.indicator.kind !== 'percent') return [];
  const waves = series.observations
    .filter((one) => one.survey !== undefined && one.period.to <= period.to)
    .toSorted((a, b) => b.period.to - a.period.to || a.period.from - b.period.from)
    .flatMap((observation) => sampled(observation));
  const [latest, ...earlier] = waves;
  if (!latest) return [];
  const asked = earlier.filter(({ observation }, at) => at === 0 || isBase(observation.period, bases));
  return asked.map((one) => between(series, one, latest));
}

function isBase(period: Period, bases: readonly Period[]): boolean {
  return bases.some((base) => sameMonths(base, period));
}

function sampled(observation: Observation): readonly Sampled[] {
  const share = shareOf(pool([observation], observation.period));
  if (!share) return [];
  const { standardError, effectiveBase } = observation.survey ?? { standardError: null, effectiveBase: null };
  const { percent, decimals } = share;
  return [{ observation, wave: { percent, decimals, standardError, base: effectiveBase } }];
}

interface Tested {
  readonly method: string;
  readonly limits: readonly [Interval, Interval] | null;
  readonly z: number | null;
  readonly pValue: number | null;
  readonly noLimits: NoAnswer | null;
}

function between(series: Series, earlier: Sampled, later: Sampled): WaveMeasure {
  const { indicator, area } = series;
  const [base, period] = [earlier.observation.period, later.observation.period];
  const points = later.wave.percent - earlier.wave.percent;
  const { method, limits, z, pValue, noLimits } = test(earlier.wave, later.wave);
  const [interval, outerInterval] = limits ?? [null, null];
  return {
    kind: 'wave',
    id: measureId('wave', indicator.id, area, period, `since-${base.label}`),
    indicator: indicator.id,
    area,
    period,
    base,
    before: earlier.wave,
    after: later.wave,
    quantity: known(points, 'percentage-points', method, interval, outerInterval),
    significant: interval && (interval.lower > 0 || interval.upper < 0),
    z,
    pValue,
    noLimits,
    evidence: mergeOrigins([...earlier.observation.origins, ...later.observation.origins]),
    estimated: [earlier, later].some(({ observation }) => observation.quality === 'estimated'),
    judgement: judgeMovement(directionOf(points), indicator.polarity),
  };
}

function test(earlier: Wave, later: Wave): Tested {
  return byErrors(earlier, later) ?? byBases(earlier, later) ?? untested;
}

const untested: Tested = {
  method: 'published-difference',
  limits: null,
  z: null,
  pValue: null,
  noLimits: 'no-base',
};

function byErrors(earlier: Wave, later: Wave): Tested | null {
  if (earlier.standardError === null || later.standardError === null) return null;
  const found = waveDifference(
    estimate(earlier.percent, earlier.standardError),
    estimate(later.percent, later.standardError),
  );
  if (!found.ok) return null;
  const { z, pValue } = found.value;
  return { method: 'wave-difference', limits: inPoints(found.value), z, pValue, noLimits: null };
}

function byBases(earlier: Wave, later: Wave): Tested | null {
  if (earlier.base === null || later.base === null) return null;
  const found = shareDifference(basedOn(later.percent, later.base), basedOn(earlier.percent, earlier.base));
  if (!found) return null;
  const { interval, outerInterval, z, pValue } = found;
  return { method: 'proportion-difference', limits: [interval, outerInterval], z, pValue, noLimits: null };
}

function estimate(percent: number, standardError: number) {
  return { proportion: percent / PER_CENT, standardError: standardError / PER_CENT };
}

function basedOn(percent: number, base: number) {
  return { count: (percent * base) / PER_CENT, base };
}

function inPoints({ limits95, limits998 }: WaveDifference): readonly [Interval, Interval] {
  const scaled = ({ lower, upper }: { readonly lower: number; readonly upper: number }) => ({
    lower: lower * PER_CENT,
    upper: upper * PER_CENT,
  });
  return [inner(scaled(limits95), 'normal'), outer(scaled(limits998), 'normal')];
}
