import { calendarYear, financialYear, type Period, yearTo } from '../../model/period.ts';
import type { CellValue, IndicatorRecord } from '../../model/source.ts';
import {
  countField,
  originOf,
  requiredText,
  type ShapeContext,
  shown,
  valueField,
} from '../shapes/fields.ts';
import { accept, type Rejection, type Row, type RowReader, reject } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

const TOTAL = 'Total';
const REGION = 'gor';
const EVERYBODY = { sex: 'All adults', age: '16+' };

/**
 * Open data tables of the Crime Survey for England and Wales. Estimates are proportions: they become percentages with the
 * number of interviews as their base. The category of all adults is the variable (`catt2`), in England and Wales and, by
 * its name, in each region; that of a group has the group in it (`catt2-female-16-24-rural3-rural`). The files say
 * `year` 2018 and `quarter` 4 without saying which year has that quarter: the source must, with `periods: years`
 * (the year to March 2019) or `periods: months` (the year to December 2018).
 */
export const csewAggregates: TableFormat<'indicators', IndicatorRecord> = {
  title: 'estimates of the Crime Survey for England and Wales (ONS open data tables)',
  shape: 'indicators',
  columns: {
    period: fixedColumn('year'),
    quarter: fixedColumn('quarter'),
    category: fixedColumn('measurement_var', true, ['measurementvar']),
    area: fixedColumn('geography_code', false),
    areaName: fixedColumn('geography'),
    sex: fixedColumn('sex'),
    age: fixedColumn('age'),
    characteristic: fixedColumn('characteristic_var', true, ['characteristicvar']),
    group: fixedColumn('characteristic'),
    value: fixedColumn('estimate'),
    error: fixedColumn('standard_error', true, ['standarderror']),
    base: fixedColumn('unweighted_count', true, ['unweightedcount']),
  },
  reader: (_, context) => estimateReader(context),
};

function estimateReader(context: ShapeContext): RowReader<readonly IndicatorRecord[]> {
  return (row) => {
    const variable = requiredText(row, 'category');
    if (!variable.ok) return variable;
    const period = yearWith(row.text('period') ?? '', row.text('quarter') ?? '', context.periods);
    if (!('kind' in period)) return period;
    const value = percentField(row, 'value');
    if (!value.ok) return value;
    const error = percentField(row, 'error');
    if (!error.ok) return error;
    const base = countField(row, 'base');
    if (!base.ok) return base;
    return accept([
      {
        category: categoryOf(row, variable.text),
        ...placeOf(row),
        period,
        numerator: { kind: 'missing' },
        denominator: base.cell,
        value: value.cell,
        unit: 'percent',
        estimated: false,
        listed: 'area',
        ...(base.cell.kind === 'value' ? { base: base.cell.value } : {}),
        ...(error.cell.kind === 'value' ? { standardError: error.cell.value } : {}),
        origin: originOf(row, context),
      },
    ]);
  };
}

function yearWith(year: string, quarter: string, periods: ShapeContext['periods']): Period | Rejection {
  if (!/^(19|20|21)\d{2}$/.test(year))
    return reject('type-error', 'period', 'the year is not in four digits', 'Write it as 2018.');
  if (!/^[1-4]$/.test(quarter))
    return reject('type-error', 'quarter', 'the quarter is none of 1 to 4', 'Write it as 4.');
  if (periods === null)
    return reject(
      'type-error',
      'quarter',
      `quarter ${quarter} of ${year} can be of the calendar year or of the financial year`,
      'Add periods: years (financial) or periods: months (calendar) to this source in the configuration.',
    );
  const [start, end] = [Number(year), Number(quarter) * 3];
  if (quarter === '4') return periods === 'years' ? financialYear(start) : calendarYear(start);
  return yearTo(start * 12 + end - 1 + (periods === 'years' ? 3 : 0));
}

/** A proportion as a percentage, moved by the point and not by arithmetic: 0.07 times 100 is 7.000000000000001. */
function percentField(row: Row, role: string): { ok: true; cell: CellValue } | Rejection {
  const text = row.text(role) ?? '';
  const number = /^(\d+(?:\.(\d+))?)(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!number) {
    const field = valueField(row, role);
    return field.ok && field.cell.kind === 'value' ? noProportion(role, text) : field;
  }
  const [, digits, fraction = '', exponent = '0'] = number;
  if (Number(text) > 1) return noProportion(role, text);
  const value = Number(`${digits}e${Number(exponent) + 2}`);
  const decimals = Math.max(0, fraction.length - Number(exponent) - 2);
  return { ok: true, cell: { kind: 'value', value, decimals } };
}

function noProportion(role: string, text: string): Rejection {
  return reject('constraint-error', role, `"${shown(text)}" is no proportion`, 'Supply it from 0 to 1.');
}

function isEverybody(row: Row): boolean {
  const [sex, age, by] = [row.text('sex'), row.text('age'), row.text('characteristic')];
  return sex === EVERYBODY.sex && age === EVERYBODY.age && (by === TOTAL || by === REGION);
}

function categoryOf(row: Row, variable: string): string {
  if (isEverybody(row)) return categoryId(variable);
  const group = [row.text('sex'), row.text('age'), row.text('characteristic'), row.text('group')];
  return categoryId([variable, ...group].join(' '));
}

/** Regions stand among the groups of people. */
function placeOf(row: Row) {
  const region = isEverybody(row) && row.text('characteristic') === REGION;
  const role = region ? 'group' : 'areaName';
  const areaTypes = region ? (['region', 'country'] as const) : (['country', 'area-group'] as const);
  return { area: '', areaName: row.text(role) ?? '', areaColumn: row.column(role), areaTypes };
}
