import type { Period } from '../period.ts';

/** The years that a plan is for, each from April to March: 2014-2017 is 2014-15, 2015-16 and 2016-17. */
export interface PlanYears {
  /** As written. */
  readonly label: string;
  /** The calendar year in whose April it begins, and the one in whose March it ends. */
  readonly from: number;
  readonly to: number;
}

/** Where a date stands in a plan: in its first year, in its last, or between the two. */
export type Horizon = 'short' | 'medium' | 'long';

/** Which year of a plan a day is in, from 1; under 1 before the plan, over `of` after it. */
export interface PlanYear {
  readonly number: number;
  readonly of: number;
}

const APRIL = 4;
const LONGEST_PLAN = 20;
const CENTURY = 100;

/** Reads `2014-2017`, `2014-17` and `2014-15`; null for anything else, and for a plan of no year. */
export function parsePlanYears(text: string): PlanYears | null {
  const match = /^(\d{4})-(\d{2}|\d{4})$/.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const end = match[2]!;
  const to = end.length === 4 ? Number(end) : from + ((Number(end) - (from % CENTURY) + CENTURY) % CENTURY);
  return to > from && to - from <= LONGEST_PLAN ? { label: text, from, to } : null;
}

/** Which year of the plan a day such as `2015-06-30` is in. */
export function planYearOf(day: string, { from, to }: PlanYears): PlanYear {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return { number: (month >= APRIL ? year : year - 1) - from + 1, of: to - from };
}

/** How far ahead the end of a period is in a plan; null where the plan does not reach. A plan of one year is short. */
export function horizonOf({ to }: Pick<Period, 'to'>, years: PlanYears): Horizon | null {
  const day = `${Math.floor(to / 12)}-${String((to % 12) + 1).padStart(2, '0')}`;
  const { number, of } = planYearOf(day, years);
  if (number < 1 || number > of) return null;
  if (number === 1) return 'short';
  return number === of ? 'long' : 'medium';
}
