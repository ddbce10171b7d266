import { calendarYear, type Period } from '../../model/period.ts';
import type { PublishedUnit } from '../../model/source.ts';
import type { ColumnMap } from '../table/header.ts';
import { type OnsColumn, onsColumns } from './ons-columns.ts';
import type { OnsTitle } from './ons-table-title.ts';
import { offencesAbove } from './recorded-crime.ts';

/** What one column of a table gives for each of its rows. */
export interface OnsFigure {
  readonly role: string;
  readonly category: string;
  readonly period: Period;
  /** True for numbers of offences, people or households; false for a published rate or percentage. */
  readonly counts: boolean;
  readonly unit: PublishedUnit | null;
  /** Column of the population that the rate is on. */
  readonly base: string | null;
  /** Categories of counts that include this one. */
  readonly within: readonly string[];
}

/** What tables of years are about: their title says it, for all their columns. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/knife/i, 'knife-offences'],
  [/firearm/i, 'firearm-offences'],
  [/fraud and computer misuse/i, 'fraud-and-computer-misuse'],
];

/** Settles what each column of a table is, or says why the table cannot be read. */
export function planOnsTable(
  title: OnsTitle,
  found: ColumnMap,
  header: readonly string[],
): readonly OnsFigure[] | string {
  const present = [...onsColumns.values()].filter(({ role }) => found.has(role));
  const subject = subjects.find(([words]) => words.test(title.text))?.[1] ?? null;
  const midYear = (role: string) => /mid-(\d{4})/.exec(header[found.get(role) ?? -1] ?? '')?.[1] ?? null;
  const figures: OnsFigure[] = [];
  for (const column of present) {
    const figure = figureOf(column, title, subject, midYear);
    if (typeof figure === 'string') return figure;
    figures.push(figure);
  }
  return figures.length > 0 ? figures : 'the header has no column of figures that this format knows';
}

type MidYear = (role: string) => string | null;

function figureOf(
  column: OnsColumn,
  title: OnsTitle,
  subject: string | null,
  midYear: MidYear,
): OnsFigure | string {
  const { role, kind } = column;
  const category = column.category ?? subject;
  if (category === null) return `the title does not say what the column "${column.names[0]}" counts`;
  if (kind === 'population')
    return {
      role,
      category,
      period: calendarYear(Number(midYear(role))),
      counts: true,
      unit: null,
      base: null,
      within: [],
    };
  if (title.years && column.period === null && title.measure !== 'change')
    return `the title names several years and the column "${column.names[0]}" none`;
  const period = column.period ?? title.period;
  const ratio = { role, period, counts: false, base: null, within: [] };
  const measure = kind === 'figure' ? title.measure : kind;
  switch (measure) {
    case 'count':
      return { ...ratio, category, counts: true, unit: null, within: offencesAbove(category) };
    case 'percent':
      return { ...ratio, category: `${category}-percent`, unit: 'percent' };
    case 'change':
      return { ...ratio, category: `${category}-change`, unit: 'percent' };
    case 'rate-of-100000':
      return { ...ratio, category: `${category}-per-100000`, unit: 'per-100000' };
    case 'rate':
    case 'households-rate':
      return rateOf(ratio, category, measure === 'rate' ? 'residents' : 'households', midYear);
  }
}

/**
 * The year of the population is a part of the category: tables C4 and P3 of one release give 61.77 and 61.24 crimes
 * per 1,000 for West Mercia, on the estimates of 2022 and 2023, and neither may stand in for the other.
 */
function rateOf(
  ratio: Pick<OnsFigure, 'role' | 'period' | 'counts' | 'within'>,
  category: string,
  base: 'residents' | 'households',
  midYear: MidYear,
): OnsFigure {
  const per = base === 'residents' ? 'per-1000' : 'per-1000-households';
  const year = midYear(base);
  return {
    ...ratio,
    category: `${category}-${per}${year ? `-mid-${year}` : ''}`,
    unit: per,
    base: year ? base : null,
  };
}
