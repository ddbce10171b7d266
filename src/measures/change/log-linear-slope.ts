import { type Interval, known, type Quantity, unknown } from '../../model/quantity.ts';
import {
  type LogLinearTrend,
  type LogLinearTrendInput,
  logLinearTrend,
} from '../../stats/trends/log-linear-trend.ts';
import { inner } from '../series/interval.ts';

/** A change a year and how far it lies from none. */
export interface Slope {
  readonly quantity: Quantity;
  /** Slope over its standard error; null when there is no slope. */
  readonly z: number | null;
}

export function noSlope(quantity: Quantity): Slope {
  return { quantity, z: null };
}

/** The change a year by Poisson log-linear regression, with the wider of its Poisson and quasi-Poisson limits. */
export function logLinearSlope(input: LogLinearTrendInput): Slope {
  const trend = logLinearTrend(input);
  if (!trend.ok) return noSlope(unknown('percent-a-year', 'too-few-points', trend.reason));
  const { interval, z } = cautious(trend.value);
  return { quantity: known(trend.value.annualPercent, 'percent-a-year', 'log-linear-trend', interval), z };
}

/** Counts that vary more than Poisson counts would make a slope look too sure: the wider limits and smaller z are used. */
function cautious({ lower95, upper95, z, quasi }: LogLinearTrend): {
  readonly interval: Interval;
  readonly z: number;
} {
  const poisson = inner({ lower: lower95, upper: upper95 }, 'poisson');
  if (!quasi || upper95 - lower95 >= quasi.upper95 - quasi.lower95)
    return { interval: poisson, z: smaller(z, quasi?.t) };
  return {
    interval: inner({ lower: quasi.lower95, upper: quasi.upper95 }, 'quasi-poisson'),
    z: smaller(z, quasi.t),
  };
}

function smaller(z: number, t: number | undefined): number {
  return t === undefined || Math.abs(z) <= Math.abs(t) ? z : t;
}
