import type { CellValue, IndicatorRecord, PublishedUnit } from '../../model/source.ts';
import { originOf, requiredText, type ShapeContext, valueField } from '../shapes/fields.ts';
import { accept, type Row, type RowReader, type RowWarning, reject, skip } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { fingertipsPeriod } from './fingertips-period.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * Indicators of public health as Fingertips exports them (OHID). Categories are `ID-sex-age`, such as
 * `93356-persons-all-ages`; the bare `93356` stands for persons of the one age where the file has no other age.
 *
 * Rows of one area, period, sex and age are given again for each deprivation decile and each parent area: deciles are
 * other divisions of the same people and skipped, exact repeats are counted once. What a value is per there is no
 * column for. Where the name says so, it is: a crude rate per 100,000 of everybody (`incidence rate/100,000`). Any other
 * value can stand for no rate or percentage here: counts and denominators do.
 */
export const fingertips: TableFormat<'indicators', IndicatorRecord> = {
  title: 'public health indicators as exported by Fingertips (OHID)',
  shape: 'indicators',
  columns: {
    category: fixedColumn('Indicator ID'),
    name: fixedColumn('Indicator Name', false),
    parent: fixedColumn('Parent Code', false),
    area: fixedColumn('Area Code'),
    areaName: fixedColumn('Area Name'),
    sex: fixedColumn('Sex'),
    age: fixedColumn('Age'),
    divisionType: fixedColumn('Category Type'),
    division: fixedColumn('Category'),
    period: fixedColumn('Time period'),
    value: fixedColumn('Value'),
    numerator: fixedColumn('Count'),
    denominator: fixedColumn('Denominator'),
    note: fixedColumn('Value note', false),
  },
  reader: (_head, context) => indicatorReader(context),
  whole: withPlainIds,
};

const divided: RowWarning = {
  code: 'division',
  role: 'divisionType',
  message: 'the row divides the same people in another way (such as by deprivation): skipped',
  hint: 'Nothing to do: the rows without a category type are read.',
  severity: 'note',
};

const repeated: RowWarning = {
  code: 'duplicate-row',
  role: 'area',
  message: 'the figure is given again, for another parent area: counted once',
  hint: 'Nothing to do.',
  severity: 'note',
};

function indicatorReader(context: ShapeContext): RowReader<readonly IndicatorRecord[]> {
  const seen = new Set<string>();
  return (row) => {
    if (row.text('divisionType') || row.text('division')) return skip([], divided);
    const id = requiredText(row, 'category');
    if (!id.ok) return id;
    const area = requiredText(row, 'area');
    if (!area.ok) return area;
    const period = fingertipsPeriod(row.text('period') ?? '');
    if (!period.ok) return reject('type-error', 'period', period.message, period.hint);
    const figures = figuresOf(row);
    if ('ok' in figures) return figures;
    const category = [id.text, row.text('sex') ?? '', row.text('age') ?? ''].map(categoryId).join('-');
    const said = JSON.stringify([category, area.text, period.period.label, figures]);
    if (seen.has(said)) return skip([], repeated);
    seen.add(said);
    return accept([
      {
        category,
        area: area.text,
        areaName: row.text('areaName') ?? '',
        areaColumn: row.column('area'),
        period: period.period,
        ...figures,
        unit: unitOf(row),
        estimated: false,
        listed: 'area',
        origin: originOf(row, context),
      },
    ]);
  };
}

const ofEverybody = /(?:\/|\bper ?)100,?000(?: (?:population|residents|people|persons))?[)\s]*$/i;
const adjusted = /standardi[sz]ed|\b[DI]SR\b|\baged?\b/i;

/** A standardised rate is what the area's would be with other people in it, and a rate of an age is of no other people. */
function unitOf(row: Row): PublishedUnit {
  const name = row.text('name') ?? '';
  const everybody = row.text('sex') === 'Persons' && row.text('age') === 'All ages';
  return everybody && ofEverybody.test(name) && !adjusted.test(name) ? 'per-100000' : 'other';
}

function figuresOf(row: Row) {
  const cells: Partial<Record<'value' | 'numerator' | 'denominator', CellValue>> = {};
  const withheld = /suppressed|withheld|disclos/i.test(row.text('note') ?? '');
  for (const role of ['value', 'numerator', 'denominator'] as const) {
    const field = valueField(row, role);
    if (!field.ok) return field;
    const { cell } = field;
    if (cell.kind === 'value' && cell.value < 0)
      return reject('constraint-error', role, `${cell.value} is negative`, 'Supply the true figure.');
    cells[role] =
      withheld && cell.kind === 'missing' && role !== 'denominator' ? { kind: 'suppressed' } : cell;
  }
  return cells as Record<'value' | 'numerator' | 'denominator', CellValue>;
}

/** Where an indicator has one age only, its persons are what it is about, and its id alone will do. */
function withPlainIds(records: readonly IndicatorRecord[]): readonly IndicatorRecord[] {
  const categories = new Map<string, Set<string>>();
  for (const { category } of records) {
    const [, id = '', age] = /^(.+?)-persons-(.+)$/.exec(category) ?? [];
    if (age !== undefined) categories.set(id, (categories.get(id) ?? new Set()).add(age));
  }
  const single = new Map(
    [...categories]
      .filter(([, ages]) => ages.size === 1)
      .map(([id, ages]) => [`${id}-persons-${[...ages][0]}`, id]),
  );
  return records.map((record) => ({ ...record, category: single.get(record.category) ?? record.category }));
}
