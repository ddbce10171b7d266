import type { AreaType } from '../../model/area.ts';
import { financialQuarter, type Period } from '../../model/period.ts';
import type { CellValue, CountRecord } from '../../model/source.ts';
import { originOf, plainField, requiredText, type ShapeContext, shown } from '../shapes/fields.ts';
import { readPeriodText } from '../values/period-text.ts';
import { accept, type Rejection, type Row, type RowReader, type RowWarning, reject } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { offenceAliases } from './offence-aliases.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';
import { TOTAL } from './recorded-crime.ts';

/**
 * Police recorded crime open data of the Home Office by community safety partnership: a row for each partnership,
 * quarter and offence code. A row counts towards its sub-group, its group and total recorded crime (fraud apart), in
 * the categories of ons-csp-tables; counts of one category are summed, and a part that cannot be read leaves the sum
 * unknown. Columns as in the releases from 2011/12 on (reference/formats.md 2) and as R writes their names.
 *
 * Areas have names only, and a name stands for a partnership, never for the force of the same name. What a force could
 * put in no partnership ("Unassigned Kent") is kept apart. Negative counts are real: a force moved or cancelled
 * offences of an earlier period.
 */
export const homeOfficePrcCsp: TableFormat<'counts', CountRecord> = {
  title: 'police recorded crime by community safety partnership (Home Office open data)',
  shape: 'counts',
  columns: {
    period: fixedColumn('Financial Year', true, ['financial_year']),
    quarter: fixedColumn('Financial Quarter', true, ['financial_quarter', 'quarters']),
    force: fixedColumn('Police Force', false, ['Force Name', 'police_force', 'force_name']),
    area: fixedColumn('CSP Name', true, ['csp_name']),
    description: fixedColumn('Offence Description', false, ['offence_description']),
    category: fixedColumn('Offence Group', true, ['offence_group']),
    subgroup: fixedColumn('Offence Subgroup', false, ['offence_subgroup', 'Offence Sub-group']),
    code: fixedColumn('Offence Code', false, ['offence_code']),
    count: fixedColumn('Offence Count', true, ['Number of Offences', 'offence_count', 'offences']),
  },
  reader: (_head, context) => offenceReader(context),
};

const areaTypes: readonly AreaType[] = ['csp', 'local-authority'];
const missing: CellValue = { kind: 'missing' };

/** A file says the same few quarters, offences and names again and again: each is made out once. */
function offenceReader(context: ShapeContext): RowReader<readonly CountRecord[]> {
  const quarters = remember((row) => quarterOf(row), ['period', 'quarter']);
  const offences = remember((row) => offenceOf(row), ['category', 'subgroup']);
  const places = remember((row) => placeOf(row), ['area']);
  return (row) => {
    const area = requiredText(row, 'area');
    if (!area.ok) return area;
    const period = quarters(row);
    if ('ok' in period) return period;
    const offence = offences(row);
    const about = {
      ...places(row),
      period,
      estimated: false,
      part: partOf(row),
      origin: originOf(row, context),
    };
    const unknown = (ids: readonly string[]) =>
      ids.map((category) => ({ ...about, category, count: missing }));
    if ('ok' in offence) return { ...offence, remains: unknown([TOTAL]) };
    const { category, groups, unsure } = offence;
    const count = countOf(row);
    if (!count.ok) return { ...count, remains: unknown([category, ...groups, ...unsure]) };
    const negative = count.cell.kind === 'value' && count.cell.value < 0;
    const warnings = [...(offence.warning ? [offence.warning] : []), ...(negative ? [below] : [])];
    return accept([{ ...about, category, groups, count: count.cell }, ...unknown(unsure)], ...warnings);
  };
}

function remember<T>(read: (row: Row) => T, roles: readonly string[]): (row: Row) => T {
  const known = new Map<string, T>();
  return (row) => {
    const key = roles.map((role) => row.text(role) ?? '').join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = read(row);
    known.set(key, made);
    return made;
  };
}

const below: RowWarning = {
  code: 'negative-count',
  role: 'count',
  message: 'the count is negative: offences of an earlier period were moved or cancelled; kept as it is',
  hint: 'Nothing to do; mind it where the count is small.',
  severity: 'note',
};

function placeOf(row: Row) {
  const name = row.text('area') ?? '';
  const unassigned = /^unassigned\b/i.test(name);
  return {
    area: '',
    areaName: unassigned ? name : offenceAliases().partnership(name),
    areaColumn: row.column('area'),
    listed: unassigned ? ('no-area' as const) : ('area' as const),
    areaTypes,
  };
}

/** The offence as the row names it: a partnership has one count for each. */
function partOf(row: Row): string {
  return ['category', 'subgroup', 'code', 'description'].map((role) => row.text(role) ?? '').join('\n');
}

/** `2013/14` and a bare `1` to `4`; all four in one cell are the year. */
function quarterOf(row: Row): Period | Rejection {
  const year = readPeriodText(row.text('period') ?? '', 'years');
  if (!year.ok) return reject('type-error', 'period', year.message, year.hint);
  if (year.period.kind !== 'financial-year')
    return reject('type-error', 'period', `${year.period.label} is not a financial year`, 'Write 2013/14.');
  const quarter = (row.text('quarter') ?? '').replace(/\s/g, '');
  if (quarter === '1,2,3,4') return year.period;
  const number = /^Q?([1-4])$/i.exec(quarter)?.[1];
  if (number === undefined)
    return reject('type-error', 'quarter', `"${shown(quarter)}" is not a quarter`, 'Write 1, 2, 3 or 4.');
  return financialQuarter(Math.floor(year.period.from / 12), Number(number));
}

interface Offences {
  readonly category: string;
  /** Categories above it that the row counts towards as well. */
  readonly groups: readonly string[];
  /** Categories that it may count towards: with such a row their sum is not known. */
  readonly unsure: readonly string[];
  readonly warning: RowWarning | null;
}

function offenceOf(row: Row): Offences | Rejection {
  const aliases = offenceAliases();
  const label = row.text('category') ?? '';
  const group = aliases.group(label);
  const hint = 'Ask what it stands for; the labels that are known are in data/offence-aliases.csv.';
  if (group === null)
    return reject(
      'unmapped-category',
      'category',
      `the offence group "${label.slice(0, 40)}" is not known`,
      hint,
    );
  const sub = row.text('subgroup') ?? '';
  if (sub === '')
    return { category: group, groups: aliases.lineage(group).slice(1), unsure: [], warning: null };
  const id = aliases.subgroup(sub);
  if (id !== null) {
    const [category = id, ...groups] = aliases.lineage(id);
    if (category === group || groups.includes(group)) return { category, groups, unsure: [], warning: null };
    const message = `the offence subgroup "${sub.slice(0, 40)}" is not a part of ${group}`;
    return reject('unmapped-category', 'subgroup', message, hint);
  }
  const message = `the offence subgroup "${sub.slice(0, 40)}" is not known: counted in ${group} and in "${categoryId(sub)}" only`;
  return {
    category: categoryId(sub),
    groups: aliases.lineage(group),
    unsure: aliases.between(group),
    warning: { code: 'unmapped-category', role: 'subgroup', message, hint },
  };
}

/** A whole number, which may be below 0. */
function countOf(row: Row) {
  const field = plainField(row, 'count');
  if (!field.ok || field.cell.kind !== 'value' || Number.isSafeInteger(field.cell.value)) return field;
  return reject(
    'type-error',
    'count',
    `${field.cell.value} is not a whole number`,
    'Supply the count, not a rate.',
  );
}
