import { apart } from '../../measures/targets/apart.ts';
import type { Figure } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import type { Aim } from '../../model/target.ts';
import { isSmall, USUAL_DECIMALS } from '../words/change-clause.ts';
import { count, rate } from '../words/figures.ts';
import {
  pointsParts,
  targetActual,
  targetFigure,
  targetStatusWords,
  targetUnit,
} from '../words/target-words.ts';
import { scaledRate } from '../words/two-rates.ts';

type Parts = readonly (string | Figure)[];

/** "520 in 2014-15, predicted 540 or less: met"; "88% in 2013-14 Q3, 91% to be maintained ...: not maintained". */
export function aimParts(indicator: Indicator, measure: TargetMeasure, aim: Aim): Parts {
  const about = unitOfPrediction(indicator, measure);
  const now: Parts = [...targetActual(about, measure), `${targetUnit(about)} in ${measure.period.label}, `];
  const before: Parts = [...wanted(about, measure), ` in ${measure.since?.label}`];
  const status = measure.status === null ? 'not tested' : targetStatusWords[measure.status];
  switch (aim.kind) {
    case 'predicted':
      return [...now, 'predicted ', ...wanted(about, measure), ` or ${side(measure)}: ${status}`];
    case 'baseline':
      return [
        ...now,
        `wanted no ${measure.lowMeets ? 'higher' : 'lower'} than `,
        ...before,
        `: ${status}${stabilised(measure)}`,
      ];
    case 'direction':
      return [...now, 'from ', ...before, `: ${aim.towards}: ${status}`];
    case 'maintain':
      return [
        ...now,
        'to be maintained at ',
        ...before,
        ...movedParts(about, measure),
        ...keptParts(measure, aim),
      ];
  }
}

/** What is expected beside a rate is events, and both figures are counts. */
function unitOfPrediction(indicator: Indicator, { quantity }: TargetMeasure): Indicator {
  return quantity.unit === 'count' ? { ...indicator, kind: 'count' } : indicator;
}

function wanted(indicator: Indicator, measure: TargetMeasure): Parts {
  if (isSmall(measure.base)) return ['a percentage as small'];
  return [targetFigure(indicator, measure.target ?? 0, measure.decimals)];
}

/** Met by the figure of before, and not by a better one. */
function stabilised({ actual, target }: TargetMeasure): string {
  return actual !== null && target !== null && apart(actual, target) === 0 ? ' (stabilised)' : '';
}

function side({ lowMeets }: TargetMeasure): string {
  return lowMeets ? 'less' : 'more';
}

/** ": -3 percentage points (95% limits -5.7 to -0.3)" */
function movedParts(indicator: Indicator, { quantity, base, decimals }: TargetMeasure): Parts {
  const { kind } = indicator;
  if (!quantity.ok || isSmall(base)) return [];
  const { value, interval } = quantity;
  const printed = decimals ?? (kind === 'count' ? 0 : USUAL_DECIMALS);
  const size: Parts =
    kind === 'percent'
      ? pointsParts(Math.abs(value), printed)
      : [kind === 'count' ? count(Math.abs(value)) : scaledRate(Math.abs(value), printed, indicator)];
  const limits: Parts =
    interval && kind === 'percent'
      ? [' (95% limits ', rate(interval.lower, 1), ' to ', rate(interval.upper, 1), ')']
      : [];
  return [`: ${signOf(value, printed)}`, ...size, ...limits];
}

/** None of what prints as 0. */
function signOf(value: number, decimals: number): string {
  if (Math.abs(value) < 10 ** -decimals / 2) return '';
  return value < 0 ? '-' : '+';
}

function keptParts({ status }: TargetMeasure, { tolerance }: Extract<Aim, { kind: 'maintain' }>): Parts {
  const within = tolerance > 0 ? ` (tolerance ${tolerance})` : '';
  if (status === null) return [`, not tested${within}`];
  return [`: ${status === 'met' ? 'maintained' : 'not maintained'}${within}`];
}
