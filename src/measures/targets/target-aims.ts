import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { type Quantity, unknown } from '../../model/quantity.ts';
import type { Aim } from '../../model/target.ts';
import { coarserDecimals } from '../level/coarser-decimals.ts';
import type { Series } from '../series/series.ts';
import { type AimInput, statusOf } from './aim-status.ts';
import { type FigurePair, smallerBase } from './figure-pair.ts';
import { predictedFigures } from './predicted-figures.ts';
import { distance, latestTargetLevel, skeleton, targetLevel, withRag } from './target-figures.ts';

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
    decimals: coarserDecimals(now, then),
    base: smallerBase(now, then),
    evidence: mergeOrigins([...then.evidence, ...now.evidence]),
    estimated: now.estimated || then.estimated,
  };
}

function apartOf(actual: Quantity, wanted: Quantity): Quantity {
  const unit = actual.unit === 'percent' ? 'percentage-points' : actual.unit;
  if (wanted.ok) return distance(actual, wanted.value, unit);
  return unknown(unit, wanted.reason, wanted.detail);
}
