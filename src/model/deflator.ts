import type { Origin } from './origin.ts';
import { type PriceYear, parsePriceYear } from './price-year.ts';

/** One year of an index of prices, such as the GDP deflator. */
export interface Deflator {
  /** `2019/20`, or `2019` of the calendar series, whose base year may be another. */
  readonly year: string;
  readonly index: number;
  readonly origin: Origin;
}

/** A financial year begins in April: three of its quarters are of the calendar year that it begins in. */
const QUARTERS_OF_START = 0.75;

export interface Rebasing {
  /** What an amount is multiplied by. */
  readonly factor: number;
  /** The rows of the index that it rests on. */
  readonly origins: readonly Origin[];
}

/** An index of prices, worked out from the rows named. */
interface Level {
  readonly index: number;
  readonly origins: readonly Origin[];
}

/**
 * Takes an amount in prices of one year to prices of another: index(to) / index(from). Both are taken from one series,
 * since the two series of a file may have different base years: a year of the other kind is put together by its
 * quarters, so calendar 2023 is a quarter of 2022/23 and three quarters of 2023/24. Null where the deflators lack a
 * year that is needed.
 */
export function rebase(deflators: readonly Deflator[], from: PriceYear, to: PriceYear): Rebasing | null {
  if (from.label === to.label) return { factor: 1, origins: [] };
  // The series of the year asked for; the other where that has a gap.
  const kinds = [to.kind, to.kind === 'financial' ? 'calendar' : 'financial'] as const;
  for (const kind of kinds) {
    const [before, after] = [levelOf(deflators, from, kind), levelOf(deflators, to, kind)];
    if (before && after)
      return { factor: after.index / before.index, origins: [...before.origins, ...after.origins] };
  }
  return null;
}

function levelOf(deflators: readonly Deflator[], year: PriceYear, kind: PriceYear['kind']): Level | null {
  const main = rowOf(deflators, kind, year.start);
  if (!main) return null;
  if (year.kind === kind) return { index: main.index, origins: [main.origin] };
  // The first quarter of a calendar year is of the financial year before; the last of a financial year, of the next one.
  const other = rowOf(deflators, kind, kind === 'financial' ? year.start - 1 : year.start + 1);
  if (!other) return null;
  const index = QUARTERS_OF_START * main.index + (1 - QUARTERS_OF_START) * other.index;
  return { index, origins: [main.origin, other.origin] };
}

function rowOf(deflators: readonly Deflator[], kind: PriceYear['kind'], start: number): Deflator | null {
  const found = deflators.find(({ year }) => {
    const known = parsePriceYear(year);
    return known?.kind === kind && known.start === start;
  });
  return found ?? null;
}
