import type { Polarity } from '../../model/indicator.ts';
import type { Origin } from '../../model/origin.ts';
import { type Period, yearBefore } from '../../model/period.ts';
import { YEARS_BACK } from '../level/year-values.ts';
import { isYear } from '../series/series.ts';
import { directionOf, judgeDifference } from '../verdicts/judge.ts';

/** A figure of one year and what it is held against, in the same unit, and where both were read. */
export interface SetAgainst {
  readonly local: number;
  readonly other: number;
  readonly origins: readonly Origin[];
}

export interface AdverseRun {
  /** For the measure: nothing where nothing is counted. */
  readonly counted: { readonly yearsAdverse?: number };
  /** Where the years of the run were read. */
  readonly origins: readonly Origin[];
}

/**
 * Years running, up to the last, in which the figure was on the worse side of what it is held against; a year that is
 * not known ends the run, and no more than YEARS_BACK are counted. Nothing where nothing is judged or the last period is
 * no year: quarters of one season are no run.
 */
export function yearsAdverseOf(
  polarity: Polarity,
  last: Period | undefined,
  inYear: (year: Period) => SetAgainst | null,
): AdverseRun {
  if (polarity === 'no-judgement' || !last || !isYear(last)) return { counted: {}, origins: [] };
  const run: SetAgainst[] = [];
  for (let year = last; run.length < YEARS_BACK; year = yearBefore(year)) {
    const found = inYear(year);
    if (!found || !isWorse(found, polarity)) break;
    run.push(found);
  }
  return { counted: { yearsAdverse: run.length }, origins: run.flatMap(({ origins }) => origins) };
}

function isWorse({ local, other }: SetAgainst, polarity: Polarity): boolean {
  return judgeDifference(directionOf(local - other), true, polarity) === 'worse';
}
