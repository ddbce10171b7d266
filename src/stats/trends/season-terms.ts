/** How a pattern within the year is allowed for: not at all, by one wave, or by a level for each season. */
export type SeasonTerms = 'none' | 'harmonic' | 'quarter' | 'month';

const LEVELS: Readonly<Record<SeasonTerms, number>> = { none: 1, harmonic: 1, quarter: 4, month: 12 };

/**
 * Periods sorted into the groups that have a level of their own: all in one, the quarters or the months.
 * Formula: season = round(t k) mod k, k = 4 or 12 seasons a year, t in years with whole numbers at the start of
 * the first season.
 * Arguments: points with a finite time in years; season terms. Result: the groups that have points, first
 * season first. Cannot fail. Source: definition.
 * @example
 * groupBySeason([{ time: 0 }, { time: 0.25 }, { time: 1 }], 'quarter').length // => 2
 */
export function groupBySeason<Point extends { readonly time: number }>(
  points: readonly Point[],
  seasons: SeasonTerms,
): readonly (readonly Point[])[] {
  const levels = LEVELS[seasons];
  const groups: Point[][] = Array.from({ length: levels }, () => []);
  for (const point of points) groups[Math.round(phaseOf(point.time) * levels) % levels]!.push(point);
  return groups.filter((group) => group.length > 0);
}

/**
 * Part of the year gone by.
 * Formula: t - floor(t). Argument: time in years. Result: 0 up to 1. Cannot fail. Source: definition.
 * @example
 * phaseOf(2014.25) // => 0.25
 */
export function phaseOf(time: number): number {
  return time - Math.floor(time);
}
