import type { Observation } from '../../model/observation.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import { type Period, periodLength } from '../../model/period.ts';

/** Observations of one indicator and area put together for one period. */
export interface Pooled {
  readonly period: Period;
  readonly parts: readonly Observation[];
  /** Months of the period that no observation covers. */
  readonly missingMonths: number;
  readonly numerator: number | null;
  /** Sum of the bases of the parts: for percentages, never for a population. */
  readonly base: number | null;
  readonly suppressed: boolean;
  readonly estimated: boolean;
  readonly origins: readonly Origin[];
}

/**
 * Puts together what is known of a period: the observation of that very period or, failing that, the parts of
 * equal length that tile it. Numerators and bases are summed; a part that is missing leaves the sum unknown.
 */
export function pool(observations: readonly Observation[], period: Period): Pooled {
  const parts = tiles(observations, period);
  const covered = parts.reduce((months, part) => months + periodLength(part.period), 0);
  // The same months twice, say from two sources, would fill the place of a month that is missing.
  const distinct = new Set(parts.map((part) => part.period.from)).size === parts.length;
  const whole = covered === periodLength(period) && distinct;
  return {
    period,
    parts,
    missingMonths: periodLength(period) - covered,
    numerator: whole ? sum(parts.map((part) => part.numerator)) : null,
    base: whole ? sum(parts.map((part) => part.denominator)) : null,
    suppressed: parts.some((part) => part.quality === 'suppressed'),
    estimated: parts.some((part) => part.quality === 'estimated'),
    origins: mergeOrigins(parts.flatMap((part) => part.origins)),
  };
}

/** The figure that was published for this very period, where it is one figure. */
export function publishedWhole({ parts, missingMonths }: Pooled): Observation['published'] {
  return parts.length === 1 && missingMonths === 0 ? (parts[0]?.published ?? null) : null;
}

/** Whether the parts tile the whole period. */
export function isComplete({ parts, missingMonths }: Pooled): boolean {
  return parts.length > 0 && missingMonths === 0;
}

/** The parts of one length that cover most of the period; the longest where several cover as much. */
function tiles(observations: readonly Observation[], period: Period): readonly Observation[] {
  const inside = observations.filter((one) => one.period.from >= period.from && one.period.to <= period.to);
  const lengths = [...new Set(inside.map((one) => periodLength(one.period)))].sort((a, b) => b - a);
  let best: readonly Observation[] = [];
  let most = 0;
  for (const length of lengths) {
    const parts = inside
      .filter((one) => periodLength(one.period) === length && (one.period.from - period.from) % length === 0)
      .sort((a, b) => a.period.from - b.period.from);
    if (parts.length * length > most) {
      best = parts;
      most = parts.length * length;
    }
  }
  return best;
}

function sum(values: readonly (number | null)[]): number | null {
  let total = 0;
  for (const value of values) {
    if (value === null) return null;
    total += value;
  }
  return values.length > 0 ? total : null;
}
