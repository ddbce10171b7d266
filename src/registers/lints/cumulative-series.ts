import type { Issue } from '../../model/issue.ts';
import type { Observation } from '../../model/observation.ts';
import { periodLength } from '../../model/period.ts';
import { figureText } from '../figure-text.ts';
import type { RegisterInput } from '../register-input.ts';
import { lintAt } from './lint-issue.ts';

const QUARTER = 3;
const QUARTERS = 4;
/** Month of the year in which a financial year begins, counted from 0. */
const APRIL = 3;
const MONTHS = 12;
/** A running total stands within this share of an even quarter, half and three quarters of the year's last figure. */
export const RUNNING_WITHIN = 0.25;

/** Quarters of a financial year that look like a running total: each adds to the one before, as far as an even year would. */
export function cumulativeLints({ observations, settings }: RegisterInput): readonly Issue[] {
  const counted = settings.indicators.filter(
    ({ kind, theme }) => (kind === 'rate' || kind === 'count') && !theme,
  );
  return counted.flatMap(({ id, name }) => {
    const own = observations.observations.filter(
      (one) => one.indicator === id && one.area === settings.partnership.area.code,
    );
    const years = financialYears(own);
    const running = years.filter(isRunningTotal);
    const first = running[0];
    // A count that grew fourfold in one year and not in the others did so, and is no running total.
    if (!first || running.length < years.length) return [];
    const figures = first.map(({ numerator }) => figureText(numerator ?? 0)).join(', ');
    return [
      lintAt(first.at(-1)?.origins ?? [], settings, {
        code: 'cumulative-series',
        severity: 'warning',
        message: `${name}: the quarters to ${first.at(-1)?.period.label} (${figures}) look like a running total, which would be added up again`,
        hint: 'If they are, give what happened in each quarter: its figure less that of the quarter before.',
      }),
    ];
  });
}

/** The years whose four quarters are all known, oldest first. */
function financialYears(own: readonly Observation[]): readonly (readonly Observation[])[] {
  const years = new Map<number, Observation[]>();
  for (const one of own) {
    if (periodLength(one.period) !== QUARTER || one.numerator === null) continue;
    const year = Math.floor((one.period.from - APRIL) / MONTHS);
    const quarters = years.get(year);
    if (quarters) quarters.push(one);
    else years.set(year, [one]);
  }
  return [...years.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, quarters]) => quarters.toSorted((a, b) => a.period.from - b.period.from))
    .filter(
      (quarters) =>
        new Set(quarters.map(({ period }) => period.from)).size === QUARTERS && quarters.length === QUARTERS,
    );
}

function isRunningTotal(quarters: readonly Observation[]): boolean {
  const counts = quarters.map(({ numerator }) => numerator ?? 0);
  const last = counts.at(-1) ?? 0;
  return last > 0 && counts.every((count, at) => isNear(count / last, (at + 1) / QUARTERS));
}

function isNear(share: number, even: number): boolean {
  return Math.abs(share / even - 1) <= RUNNING_WITHIN;
}
