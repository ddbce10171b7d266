import type { LevelMeasure } from '../../model/measure.ts';
import type { TargetMeasure, TargetStatus } from '../../model/measures/target-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { type Quantity, unknown } from '../../model/quantity.ts';
import type { Aim } from '../../model/target.ts';
import { changeSince } from '../change/change.ts';
import { pointsChangeSince } from '../change/points-change.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { directionOf, judgeMovement } from '../verdicts/judge.ts';
import type { FigurePair } from './figure-pair.ts';
import { predictedFigures } from './predicted-figures.ts';
import {
  apart,
  distance,
  latestTargetLevel,
  sideOf,
  skeleton,
  targetLevel,
  withRag,
} from './target-figures.ts';

/** What an aim is held against. */
export interface AimInput {
  readonly series: Series;
  readonly aim: Aim;
  readonly since: Period | null;
  readonly assessed: Period;
  /** The indicator that the prediction is. */
  readonly predicted: Series | null;
}

/** A figure against an aim. Null where there is nothing to measure from: no base, or no figure in the unit. */
export function aimTarget(input: AimInput): TargetMeasure | null {
  const { series, aim, since } = input;
  const pair =
    aim.kind === 'predicted' ? predictedFigures(series, input.predicted, input.assessed) : earlier(input);
  if (!pair) return null;
  const { actual, wanted } = pair;
  const figures = actual.ok && wanted.ok ? { actual: actual.value, wanted: wanted.value } : null;
  const status = figures && statusOf(input, figures, pair.period);
  return withRag({
    ...skeleton(series, pair.period, [
      aim.kind,
      ...(aim.kind === 'predicted' ? [] : [`since-${since?.label}`]),
    ]),
    lowMeets: lowMeets(series, aim),
    quantity: status?.quantity ?? apartOf(actual, wanted),
    of: aim.kind,
    aim,
    target: wanted.ok ? wanted.value : null,
    actual: figures?.actual ?? null,
    decimals: pair.decimals,
    base: pair.base,
    since: aim.kind === 'predicted' ? null : since,
    status: status?.status ?? null,
    evidence: pair.evidence,
    estimated: pair.estimated,
  });
}

function lowMeets({ indicator }: Series, aim: Aim): boolean {
  return aim.kind === 'direction' ? aim.towards === 'reducing' : indicator.polarity !== 'high-is-good';
}

function earlier({ series, since, assessed }: AimInput): FigurePair | null {
  const now = latestTargetLevel(series, assessed);
  const then = since && targetLevel(series, since);
  if (!now || !then) return null;
  return {
    period: now.period,
    actual: now.quantity,
    wanted: then.quantity,
    decimals: coarser(now, then),
    base: smallestBase(now, then),
    evidence: mergeOrigins([...then.evidence, ...now.evidence]),
    estimated: now.estimated || then.estimated,
  };
}

function coarser(
  { publishedDecimals: a }: LevelMeasure,
  { publishedDecimals: b }: LevelMeasure,
): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function smallestBase(now: LevelMeasure, then: LevelMeasure): number | null {
  if (now.quantity.unit !== 'percent') return null;
  return now.denominator === null || then.denominator === null
    ? (now.denominator ?? then.denominator)
    : Math.min(now.denominator, then.denominator);
}

interface Verdict {
  readonly status: TargetStatus | null;
  /** Left out where it is the plain distance. */
  readonly quantity?: Quantity;
}

type Figures = { readonly actual: number; readonly wanted: number };

function statusOf(input: AimInput, { actual, wanted }: Figures, period: Period): Verdict {
  const { aim, series } = input;
  switch (aim.kind) {
    case 'predicted':
    case 'baseline':
      return { status: sideOf(actual, wanted, series) === 'missed' ? 'not-met' : 'met' };
    case 'direction': {
      const moved = apart(actual, wanted);
      return { status: (aim.towards === 'reducing' ? moved < 0 : moved > 0) ? 'met' : 'not-met' };
    }
    case 'maintain':
      return maintained(input, aim.tolerance, { actual, wanted }, period);
  }
}

/**
 * Kept up: no worse than the tolerance allows. A fall beyond it counts as one where the test finds a change; without
 * the counts of both it is not tested, and nothing is said.
 */
function maintained(
  { series, since }: AimInput,
  tolerance: number,
  { actual, wanted }: Figures,
  period: Period,
): Verdict {
  const isPoints = series.indicator.kind === 'percent';
  const moved = apart(actual, wanted);
  const size = isPoints ? Math.abs(moved) : (Math.abs(moved) / Math.abs(wanted)) * 100;
  const isWorse = judgeMovement(directionOf(moved), series.indicator.polarity) === 'worsening';
  if (!isWorse || apart(size, tolerance) <= 0) return { status: 'met' };
  const tested = since && testedChange(series, since, period);
  if (!tested?.quantity.ok || !tested.quantity.interval) return { status: null };
  const { lower, upper } = tested.quantity.interval;
  const found = lower > 0 || upper < 0;
  return { status: found ? 'not-met' : 'met', ...(isPoints ? { quantity: tested.quantity } : {}) };
}

function testedChange(series: Series, since: Period, period: Period) {
  const now = pool(series.observations, period);
  return series.indicator.kind === 'percent'
    ? pointsChangeSince(series, now, since)
    : changeSince(series, now, since);
}

function apartOf(actual: Quantity, wanted: Quantity): Quantity {
  const unit = actual.unit === 'percent' ? 'percentage-points' : actual.unit;
  if (wanted.ok) return distance(actual, wanted.value, unit);
  return unknown(unit, wanted.reason, wanted.detail);
}
