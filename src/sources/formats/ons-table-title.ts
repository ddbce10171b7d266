import type { Period } from '../../model/period.ts';
import { periodOfMonths, readNamedMonths } from '../values/period-forms.ts';

/** What the figures of a table are. */
export type OnsMeasure = 'count' | 'rate' | 'rate-of-100000' | 'change';

export interface OnsTitle {
  readonly measure: OnsMeasure;
  /** The year that the figures are of; for a change, the later of the two. */
  readonly period: Period;
  /** True for a table of several years, whose columns say which. */
  readonly years: boolean;
  readonly text: string;
}

const yearEnding = /year ending \w+ \d{4}/gi;

/**
 * Reads what a table of the crime statistics says of itself above its header: `Table C2: Number of police recorded
 * crimes ..., year ending December 2024`. The table number decides nothing: it changes from release to release.
 */
export function readOnsTitle(preamble: readonly (readonly string[])[]): OnsTitle | string {
  const at = preamble.findIndex(([cell = '']) => /^\s*Table [A-Z]\d/i.test(cell));
  if (at === -1)
    return 'there is no title such as "Table C2: Number of police recorded crimes ..." above the header';
  // Some titles go on in the line below.
  const text = [preamble[at]?.[0] ?? '', preamble[at + 1]?.[0] ?? ''].join(' ').replace(/\s+/g, ' ').trim();
  const ends = (text.match(yearEnding) ?? []).map((words) => readNamedMonths(words));
  const known = ends.filter((end) => end !== null).sort((a, b) => a.to - b.to);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || known.length < ends.length)
    return `the title gives no period such as "year ending December 2024": "${text.slice(0, 60)}..."`;
  const measure = measureOf(text);
  if (typeof measure !== 'object') return { measure, period: last, years: first !== last, text };
  return measure.problem;
}

function measureOf(text: string): OnsMeasure | { readonly problem: string } {
  if (/percentage change/i.test(text)) return 'change';
  if (/rate.{0,30}per 100,000/i.test(text)) return 'rate-of-100000';
  if (/rate.{0,20}per 1,000/i.test(text)) return 'rate';
  if (/number of/i.test(text)) return 'count';
  return {
    problem: `the title does not say whether the figures are numbers or rates: "${text.slice(0, 60)}..."`,
  };
}

/** The years that the columns of such tables are about: those that end with a quarter, from 2003 to 2040. */
export function publishedYears(): readonly Period[] {
  const years: Period[] = [];
  for (let to = 2003 * 12 + 2; to < 2041 * 12; to += 3) years.push(periodOfMonths(to - 11, to)!);
  return years;
}
