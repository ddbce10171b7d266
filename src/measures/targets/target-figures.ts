import type { LevelMeasure } from '../../model/measure.ts';
import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import { type Period, periodKey, sameMonths } from '../../model/period.ts';
import { type Interval, known, type Quantity, type Unit, unknown } from '../../model/quantity.ts';
import { levelsOf } from '../level/level.ts';
import { measureId } from '../series/measure-id.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { sideOfTarget } from '../verdicts/judge.ts';
import { apart } from './apart.ts';
import { ragOf } from './rag.ts';

const unitOf: Readonly<Record<Series['indicator']['kind'], readonly Unit[]>> = {
  rate: ['per-1000', 'per-1000-households'],
  count: ['count'],
  percent: ['percent'],
  score: ['score'],
};

/** The figure of a period in the unit that targets are set in. */
export function targetLevel(series: Series, period: Period): LevelMeasure | null {
  const wanted = unitOf[series.indicator.kind];
  const levels = levelsOf(series, pool(series.observations, period));
  return levels.find(({ quantity }) => wanted.includes(quantity.unit)) ?? null;
}

/** Of a percentage or a score: every part of the period, and every year that ends in it. Counts have none. */
export function partsOf({ indicator, observations }: Series, assessed: Period): readonly Period[] {
  if (indicator.kind !== 'percent' && indicator.kind !== 'score') return [];
  const inside = observations
    .map(({ period }) => period)
    .filter((one) => one.to >= assessed.from && one.to <= assessed.to && !sameMonths(one, assessed))
    .toSorted((a, b) => a.to - b.to || a.from - b.from);
  return [...new Map(inside.map((one) => [periodKey(one), one])).values()];
}

/** The figure of the period assessed or, of what is known only in parts, of the latest part. */
export function latestTargetLevel(series: Series, assessed: Period): LevelMeasure | null {
  const whole = targetLevel(series, assessed);
  if (whole?.quantity.ok) return whole;
  const parts = partsOf(series, assessed).flatMap((period) => targetLevel(series, period) ?? []);
  return parts.findLast(({ quantity }) => quantity.ok) ?? whole;
}

export function sideOf(actual: number, target: number, { indicator }: Series) {
  return sideOfTarget(apart(actual, target), indicator.polarity);
}

export function skeleton({ indicator, area }: Series, period: Period, form: readonly string[]) {
  return {
    kind: 'target' as const,
    id: measureId('target', indicator.id, area, period, ...form),
    indicator: indicator.id,
    area,
    period,
    lowMeets: indicator.polarity !== 'high-is-good',
    judgement: null,
  };
}

/** How far the figure lies from the target, with the limits that the figure has. */
export function distance(quantity: Quantity, target: number, unit: Unit): Quantity {
  if (!quantity.ok) return unknown(unit, quantity.reason, quantity.detail);
  const moved = (limits: Interval | null) =>
    limits && { ...limits, lower: limits.lower - target, upper: limits.upper - target };
  const { value, interval, outerInterval } = quantity;
  return known(value - target, unit, 'distance-to-target', moved(interval), moved(outerInterval));
}

export function withRag(measure: Omit<TargetMeasure, 'rag'>): TargetMeasure {
  return { ...measure, rag: ragOf(measure) };
}
