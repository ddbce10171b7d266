import type { LevelMeasure } from '../model/measure.ts';
import { mergeOrigins } from '../model/origin.ts';
import { type Period, periodKey, sameMonths } from '../model/period.ts';
import { type Interval, known, type Quantity, type Unit, unknown } from '../model/quantity.ts';
import type { Settings } from '../model/settings.ts';
import type { TargetMeasure, TargetStatus } from '../model/target-measure.ts';
import { changeSince } from './change.ts';
import { sideOfTarget } from './judge.ts';
import { levelsOf } from './level.ts';
import { measureId } from './measure-id.ts';
import { pool } from './pool.ts';
import { present } from './present.ts';
import type { Series } from './series.ts';
import { ratioToTarget } from './target-ratio.ts';

/** Figures nearer to a target than this share of it are at it: arithmetic in doubles may miss a whole percentage. */
export const TARGET_SLACK = 1e-9;

/** A figure against what the partnership has set itself, as a value and as a change. */
export function targetsOf(series: Series, settings: Settings): readonly TargetMeasure[] {
  const { target } = series.indicator;
  if (!target) return [];
  const { value, change, since = settings.bases[0] } = target;
  return [
    ...(value === undefined ? [] : valueTargets(series, value, settings.period)),
    ...present([
      change === undefined || !since ? null : changeTarget(series, change, since, settings.period),
    ]),
  ];
}

/**
 * The period assessed and, of percentages and scores, every part of it and every year that ends in it. A count of a
 * quarter is never held against the target of a year.
 */
function valueTargets(series: Series, value: number, assessed: Period): readonly TargetMeasure[] {
  const whole = levelOf(series, assessed);
  const parts = partsOf(series, assessed).flatMap((period) => levelOf(series, period) ?? []);
  const levels = [whole, ...parts].filter((level) => level?.quantity.ok);
  const [first] = levels.length > 0 ? levels : [whole];
  if (!first?.quantity.ok) return first ? [valueTarget(series, first, value)] : [];
  return levels.flatMap((level) => (level ? [valueTarget(series, level, value)] : []));
}

function partsOf({ indicator, observations }: Series, assessed: Period): readonly Period[] {
  if (indicator.kind !== 'percent' && indicator.kind !== 'score') return [];
  const inside = observations
    .map(({ period }) => period)
    .filter((one) => one.to >= assessed.from && one.to <= assessed.to && !sameMonths(one, assessed))
    .toSorted((a, b) => a.to - b.to || a.from - b.from);
  return [...new Map(inside.map((one) => [periodKey(one), one])).values()];
}

const unitOf: Readonly<Record<Series['indicator']['kind'], readonly Unit[]>> = {
  rate: ['per-1000', 'per-1000-households'],
  count: ['count'],
  percent: ['percent'],
  score: ['score'],
};

function levelOf(series: Series, period: Period): LevelMeasure | null {
  const wanted = unitOf[series.indicator.kind];
  const levels = levelsOf(series, pool(series.observations, period));
  return levels.find(({ quantity }) => wanted.includes(quantity.unit)) ?? null;
}

function valueTarget(series: Series, level: LevelMeasure, target: number): TargetMeasure {
  const { quantity, period } = level;
  const actual = quantity.ok ? quantity.value : null;
  const side = actual === null ? null : sideOf(actual, target, series);
  return {
    ...skeleton(series, period, ['value']),
    quantity: distance(quantity, target, quantity.unit === 'percent' ? 'percentage-points' : quantity.unit),
    of: 'value',
    target,
    actual,
    decimals: level.publishedDecimals,
    base: quantity.unit === 'percent' ? level.denominator : null,
    since: null,
    status: side === null ? null : side === 'missed' ? 'not-met' : 'met',
    ...ratioToTarget(level, target, series.indicator.polarity),
    evidence: level.evidence,
    estimated: level.estimated,
  };
}

function changeTarget(series: Series, target: number, since: Period, assessed: Period): TargetMeasure {
  const found = countedChange(series, since, assessed) ?? printedChange(series, since, assessed);
  const { quantity, period, decimals, evidence, estimated } = found ?? {
    quantity: unknown('percent-change', 'missing', `no change since ${since.label}`),
    period: assessed,
    decimals: null,
    evidence: [],
    estimated: false,
  };
  return {
    ...skeleton(series, period, ['change', `since-${since.label}`]),
    quantity: distance(quantity, target, 'percentage-points'),
    of: 'change',
    target,
    actual: quantity.ok ? quantity.value : null,
    decimals,
    base: null,
    since,
    status: quantity.ok ? statusOfChange(sideOf(quantity.value, target, series)) : null,
    evidence,
    estimated,
  };
}

type Found = Pick<TargetMeasure, 'quantity' | 'period' | 'decimals' | 'evidence' | 'estimated'>;

function countedChange(series: Series, since: Period, assessed: Period): Found | null {
  const change = changeSince(series, pool(series.observations, assessed), since);
  return change?.quantity.ok ? { ...change, decimals: null } : null;
}

/** A change that was printed without its counts, of the period assessed or the latest before it. */
function printedChange({ observations }: Series, since: Period, assessed: Period): Found | null {
  const printed = observations
    .filter(
      ({ printedChange: change, period }) =>
        change?.base && sameMonths(change.base, since) && period.to <= assessed.to,
    )
    .toSorted((a, b) => b.period.to - a.period.to)[0];
  if (!printed?.printedChange) return null;
  const { percent, decimals } = printed.printedChange;
  return {
    quantity: known(percent, 'percent-change', 'as-published'),
    period: printed.period,
    decimals,
    evidence: mergeOrigins(printed.origins),
    estimated: printed.quality === 'estimated',
  };
}

function sideOf(actual: number, target: number, { indicator }: Series) {
  const slack = TARGET_SLACK * Math.max(1, Math.abs(target));
  const apart = actual - target;
  return sideOfTarget(Math.abs(apart) <= slack ? 0 : apart, indicator.polarity);
}

function statusOfChange(side: ReturnType<typeof sideOf>): TargetStatus {
  if (side === 'missed') return 'not-met';
  return side === 'at' ? 'met' : 'exceeded';
}

function skeleton({ indicator, area }: Series, period: Period, form: readonly string[]) {
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
function distance(quantity: Quantity, target: number, unit: Unit): Quantity {
  if (!quantity.ok) return unknown(unit, quantity.reason, quantity.detail);
  const moved = (limits: Interval | null) =>
    limits && { ...limits, lower: limits.lower - target, upper: limits.upper - target };
  const { value, interval, outerInterval } = quantity;
  return known(value - target, unit, 'distance-to-target', moved(interval), moved(outerInterval));
}
