import type { Period } from '../../model/period.ts';
import type { CellValue, IndicatorRecord } from '../../model/source.ts';
import { originOf, type ShapeContext, shown } from '../shapes/fields.ts';
import { readPeriodText } from '../values/period-text.ts';
import { accept, type Rejection, type Row, type RowReader, reject } from '../values/row.ts';
import { readCountWithShare, sharesAgree } from './count-with-share.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/** What is counted of the cases, by role: the id of its category. */
const ofCases = {
  repeats: 'marac-repeats',
  ethnic: 'marac-bme-victims',
  male: 'marac-male-victims',
  lgbt: 'marac-lgbt-victims',
  disability: 'marac-disabled-victims',
  young: 'marac-harm-by-under-18',
} as const;

/**
 * Multi-agency risk assessment conferences, as SafeLives sends them back to each meeting: a row for a meeting and quarter
 * with the cases of the twelve months up to it, `79 (17%)` for a number of the cases and its share, and `Under 5` for
 * what is withheld. Twelve months overlap from one quarter to the next, so they are never added up.
 */
export const marac: TableFormat<'indicators', IndicatorRecord> = {
  title: 'cases of multi-agency risk assessment conferences over twelve months (SafeLives)',
  shape: 'indicators',
  columns: {
    period: fixedColumn('Period', true, ['quarter', 'time period', '12 months to', 'reporting period']),
    area: fixedColumn('Area code', false, ['area_code']),
    areaName: fixedColumn('MARAC', true, ['marac name', 'area', 'area_name', 'local authority']),
    category: fixedColumn('Number of cases', true, ['cases', 'cases discussed', 'number of cases discussed']),
    repeats: fixedColumn('Repeats', false, ['repeat cases', 'number of repeats', 'number of repeat cases']),
    children: fixedColumn('Children', false, ['number of children', 'children in the household']),
    ethnic: fixedColumn('BME', false, ['bme victims', 'b&me', 'number of bme cases']),
    male: fixedColumn('Male', false, ['male victims', 'number of male victims']),
    lgbt: fixedColumn('LGBT', false, ['lgbt victims', 'lgbt+', 'number of lgbt cases']),
    disability: fixedColumn('Disability', false, ['disabled victims', 'number of disability cases']),
    young: fixedColumn('Person causing harm aged 17 and below', false, ['harming others aged 17 or below']),
  },
  reader: (_, context) => maracReader(context),
};

interface Figures {
  readonly count: CellValue;
  readonly base: CellValue;
}

const none: CellValue = { kind: 'missing' };

function maracReader(context: ShapeContext): RowReader<readonly IndicatorRecord[]> {
  return (row) => {
    const period = twelveMonths(row.text('period') ?? '');
    if (!('kind' in period)) return period;
    const cases = countOf(row, 'category');
    if (!cases.ok) return cases;
    const records = [recordOf(row, context, period, 'marac-cases', { count: cases.count, base: none })];
    const children = countOf(row, 'children');
    if (!children.ok) return children;
    if (row.text('children') !== undefined)
      records.push(recordOf(row, context, period, 'marac-children', { count: children.count, base: none }));
    for (const [role, category] of Object.entries(ofCases)) {
      if (row.text(role) === undefined) continue;
      const part = countOf(row, role, cases.count);
      if (!part.ok) return part;
      records.push(recordOf(row, context, period, category, { count: part.count, base: cases.count }));
    }
    return accept(records);
  };
}

/** `Q2 2022: July 2021 to June 2022`: the quarter, where it is named, is the one that the twelve months end with. */
function twelveMonths(text: string): Period | Rejection {
  const [, quarter, year, months] = /^(?:Q([1-4]) (\d{4})\s*:\s*)?(.*)$/.exec(text) ?? [];
  const read = readPeriodText(months ?? '', 'years');
  if (!read.ok) return reject('type-error', 'period', read.message, 'Write it as July 2021 to June 2022.');
  const { from, to } = read.period;
  if (to - from !== 11)
    return reject(
      'constraint-error',
      'period',
      'the period is not of twelve months',
      'Supply rolling years.',
    );
  if (quarter && to !== Number(year) * 12 + Number(quarter) * 3 - 1)
    return reject(
      'constraint-error',
      'period',
      `the twelve months do not end with Q${quarter} ${year}`,
      'Correct the quarter or the months.',
    );
  return read.period;
}

/** The count of a cell; with a base, its percentage must be what the count comes to. */
function countOf(row: Row, role: string, base: CellValue = none): { ok: true; count: CellValue } | Rejection {
  const text = row.text(role) ?? '';
  const cell = readCountWithShare(text);
  if (!cell)
    return reject('type-error', role, `"${shown(text)}" is not a count`, 'Write 79, 79 (17%) or Under 5.');
  const { count, share } = cell;
  if (count.kind !== 'value' || base.kind !== 'value') return { ok: true, count };
  if (count.value > base.value)
    return reject(
      'constraint-error',
      role,
      `${count.value} of ${base.value} cases`,
      'Correct one of the two.',
    );
  if (share && !sharesAgree(count.value, base.value, share))
    return reject(
      'constraint-error',
      role,
      `${count.value} of ${base.value} cases is not ${share.percent}%`,
      'Correct the count, the percentage or the number of cases.',
    );
  return { ok: true, count };
}

function recordOf(
  row: Row,
  context: ShapeContext,
  period: Period,
  category: string,
  { count, base }: Figures,
): IndicatorRecord {
  return {
    category,
    area: row.text('area') ?? '',
    areaName: row.text('areaName') ?? '',
    areaColumn: row.column('area') ?? row.column('areaName'),
    period,
    numerator: count,
    denominator: base,
    value: none,
    estimated: false,
    origin: originOf(row, context),
  };
}
