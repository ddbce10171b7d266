import type { IndicatorRecord, PublishedUnit } from '../../model/source.ts';
import { originOf, requiredText, type ShapeContext, valueField } from '../shapes/fields.ts';
import { readPeriodText } from '../values/period-text.ts';
import { accept, type Row, type RowReader, reject } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';
import { yearEnding } from './year-ending.ts';

/**
 * The Crime Severity Score of the Office for National Statistics, from its data tool: by police force with a column
 * `year_ending`, or by community safety partnership with `period`, where rates of the same tool have the same layout.
 *
 * The weights behind the score are set anew with every release, for all years: England and Wales in 2012/13 is 8.18 in
 * the release to March 2020 and 9.31 in that to March 2022. The last period of a file stands in its categories
 * (`crime-severity-robbery-release-to-2020-03`), so that scores of two releases never stand in one series.
 */
export const onsCrimeSeverity: TableFormat<'indicators', IndicatorRecord> = {
  title: 'Crime Severity Score by police force area or community safety partnership (ONS data tool)',
  shape: 'indicators',
  columns: {
    category: fixedColumn('offence_group', true, ['group']),
    area: fixedColumn('code', true, ['area_code']),
    areaName: fixedColumn('name', true, ['area_name']),
    period: fixedColumn('year_ending', true, ['period']),
    value: fixedColumn('severity_score', true, ['value']),
    measure: fixedColumn('indicator', false),
  },
  reader: (_head, context) => scoreReader(context),
  whole: withRelease,
};

interface Measure {
  readonly prefix: string;
  readonly unit: PublishedUnit;
}

const score: Measure = { prefix: 'crime-severity', unit: 'score' };
const measures: ReadonlyMap<string, Measure> = new Map([
  ['', score],
  ['Crime Severity Score', score],
  ['Offence rate', { prefix: 'offence-rate', unit: 'per-1000' }],
]);

function scoreReader(context: ShapeContext): RowReader<readonly IndicatorRecord[]> {
  return (row) => {
    const group = requiredText(row, 'category');
    if (!group.ok) return group;
    const area = requiredText(row, 'area');
    if (!area.ok) return area;
    const measure = measures.get(row.text('measure') ?? '');
    if (!measure)
      return reject('constraint-error', 'measure', 'this is neither a score nor a rate', 'Remove the row.');
    const text = row.text('period') ?? '';
    const ending = yearEnding(text);
    const period = ending ? { ok: true as const, period: ending } : readPeriodText(text, 'years');
    if (!period.ok) return reject('type-error', 'period', period.message, period.hint);
    const value = scoreField(row);
    if (!value.ok) return value;
    if (value.cell.kind === 'value' && value.cell.value < 0)
      return reject(
        'constraint-error',
        'value',
        `${value.cell.value} is negative`,
        'Supply the true figure.',
      );
    return accept([
      {
        category: `${measure.prefix}-${categoryId(group.text)}`,
        area: area.text,
        areaName: row.text('areaName') ?? '',
        areaColumn: row.column('area'),
        period: period.period,
        numerator: { kind: 'missing' },
        denominator: { kind: 'missing' },
        value: value.cell,
        unit: measure.unit,
        estimated: false,
        listed: 'area',
        origin: originOf(row, context),
      },
    ]);
  };
}

/** Scores under 0.1 are written as `8.3359E-2`. No count of this product is: elsewhere an exponent is a code that Excel broke. */
function scoreField(row: Row): ReturnType<typeof valueField> {
  const small = /^\d\.(\d+)E-(\d+)$/i.exec(row.text('value') ?? '');
  if (!small) return valueField(row, 'value');
  const decimals = small[1]!.length + Number(small[2]);
  return { ok: true, cell: { kind: 'value', value: Number(small[0]), decimals } };
}

/** Only scores depend on the release; a rate is a rate. */
function withRelease(records: readonly IndicatorRecord[]): readonly IndicatorRecord[] {
  const last = records.reduce((latest, { period }) => Math.max(latest, period.to), 0);
  const release = `release-to-${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
  return records.map((record) =>
    record.unit === 'score' ? { ...record, category: `${record.category}-${release}` } : record,
  );
}
