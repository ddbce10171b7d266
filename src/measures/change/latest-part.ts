import { monthNumbered, type Period, periodLength, quarterWith, yearBefore } from '../../model/period.ts';
import { levelsOf } from '../level/level.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';

const MONTHS_IN_QUARTER = 3;
const MONTHS_IN_YEAR = 12;

/** The latest part of a year that a series knows, and the parts that it is set against. */
export interface LatestPart {
  readonly part: Period;
  /** The part before, the same part a year before and, of quarters, the first of the latest four. */
  readonly bases: readonly Period[];
}

/** The latest known quarter or, where months go on beyond it, the latest month. Null for a series of years. */
export function latestPart(series: Series, notAfter: Period): LatestPart | null {
  const quarter = latestQuarter(series, notAfter);
  const month = latestMonth(series, notAfter);
  if (month && (!quarter || month.to > quarter.to))
    return { part: month, bases: [monthNumbered(month.from - 1), yearBefore(month)] };
  if (!quarter) return null;
  const [first, , before] = fourQuartersTo(quarter);
  return { part: quarter, bases: [before, yearBefore(quarter), first] };
}

/** The latest quarter of which the figure is known, up to the end of a period and not a year before its start. */
export function latestQuarter(series: Series, notAfter: Period): Period | null {
  return latestKnown(series, notAfter, MONTHS_IN_QUARTER, quarterWith);
}

function latestMonth(series: Series, notAfter: Period): Period | null {
  return latestKnown(series, notAfter, 1, monthNumbered);
}

/** Four quarters in a row, oldest first. */
export function fourQuartersTo(last: Period): readonly [Period, Period, Period, Period] {
  return [quarterWith(last.from - 9), quarterWith(last.from - 6), quarterWith(last.from - 3), last];
}

function latestKnown(
  series: Series,
  notAfter: Period,
  longest: number,
  holding: (month: number) => Period,
): Period | null {
  const short = series.observations.filter((one) => periodLength(one.period) <= longest);
  const starts = [...new Set(short.map(({ period }) => holding(period.from).from))].sort((a, b) => b - a);
  const parts = starts
    .map(holding)
    .filter((part) => part.to <= notAfter.to && part.to >= notAfter.from - MONTHS_IN_YEAR);
  return parts.find((part) => isKnown(series, part)) ?? null;
}

function isKnown(series: Series, part: Period): boolean {
  return levelsOf(series, pool(series.observations, part)).some(({ quantity }) => quantity.ok);
}
