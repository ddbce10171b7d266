import type { IndicatorRecord } from '../../model/source.ts';
import { originOf, type ShapeContext, shown, valueField } from '../shapes/fields.ts';
import { matchHeader, plainName } from '../table/header.ts';
import type { TableHead } from '../table/table-query.ts';
import { accept, type Rejection, type Row, type RowReader, type RowWarning, reject } from '../values/row.ts';
import { namedOnsColumns } from './ons-columns.ts';
import { type OnsFigure, planOnsTable } from './ons-plan.ts';
import { readOnsTitle } from './ons-table-title.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

const columns = {
  area: fixedColumn('Area code', true, ['Area codes', 'Police Force Area code']),
  areaName: fixedColumn('Area name', true, ['Police Force Area name']),
  csp: fixedColumn('Community Safety Partnership code', false),
  cspName: fixedColumn('Community Safety Partnership name', false),
  localAuthority: fixedColumn('Local Authority code', false),
  localAuthorityName: fixedColumn('Local Authority name', false),
  ...namedOnsColumns(),
};

/**
 * Recorded crime by community safety partnership and police force area, from the Office for National Statistics:
 * tables C2 to C5 and P1 to P9 of the workbook of the year ending December 2024, each saved as CSV. One row gives a
 * record for each column of figures. Which categories add up to which: recorded-crime.ts.
 *
 * The period stands in the title only, so a table without its title is refused. C1 (which local authorities one
 * partnership combines) is a look-up: ons-combined-authorities.ts.
 *
 * P7 gives the offences of P6 per 100,000 residents: those of 2024 on the estimates of mid-2023, those of 2023 on
 * mid-2022. Its figure of England and Wales for 2023 (90.6) is the count of 2024 on mid-2022; P6 gives 88.7.
 */
export const onsCspTables: TableFormat<'indicators', IndicatorRecord> = {
  title: 'recorded crime by community safety partnership or police force area (ONS tables C2-C5, P1-P9)',
  shape: 'indicators',
  columns,
  reader: tableReader,
};

function tableReader(head: TableHead, context: ShapeContext): RowReader<readonly IndicatorRecord[]> | string {
  const match = matchHeader(head.header, columns);
  if (match.kind !== 'match') return 'the header has no columns of areas';
  const title = readOnsTitle(head.preamble);
  if (typeof title === 'string') return title;
  const figures = planOnsTable(title, match.columns, head.header);
  if (typeof figures === 'string') return figures;
  let unknown = unknownColumns(head.header, [...match.columns.values()]);
  return (row) => {
    const place = placeOf(row);
    if (!('listed' in place)) return place;
    const records: IndicatorRecord[] = [];
    for (const figure of figures) {
      const record = recordOf(row, figure, place, context);
      if ('ok' in record) return record;
      records.push(record);
    }
    const warning = unknown ?? negativeWarning(records, figures);
    unknown = null;
    return accept(records, warning ?? undefined);
  };
}

type Place = Pick<IndicatorRecord, 'area' | 'areaName' | 'areaColumn'> & {
  readonly listed: 'area' | 'no-area';
};

const code = /^[A-Z]\d{8}$/;

/**
 * A row is about its partnership or, where that is blank, about the force. A partnership that has a name and no code
 * (Unassigned Kent, Manchester Airport) is no area; the force code beside it can be that of another force (Surrey's
 * row of December 2024 has Kent's), so nothing is made of it.
 */
function placeOf(row: Row): Place | Rejection {
  const own = row.text('csp') || row.text('cspName') ? ['csp', 'cspName'] : ['area', 'areaName'];
  const [codeRole = '', nameRole = ''] = own;
  const area = row.text(codeRole) ?? '';
  const areaName = nameOf(row.text(nameRole) ?? '');
  if (area !== '' && !code.test(area))
    return reject(
      'type-error',
      codeRole,
      `"${shown(area)}" is not an area code`,
      'Supply a code such as E22000326.',
    );
  if (area === '' && areaName === '')
    return reject('constraint-error', codeRole, 'the row names no area', 'Supply the code or the name.');
  const listed = area === '' ? 'no-area' : 'area';
  return { area, areaName, areaColumn: row.column(area === '' ? nameRole : codeRole), listed };
}

/** Names without the marks of notes, such as `Leicestershire [note 4]`. */
function nameOf(text: string): string {
  return text
    .replace(/\[note[^\]]*\]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function recordOf(
  row: Row,
  figure: OnsFigure,
  place: Place,
  context: ShapeContext,
): IndicatorRecord | Rejection {
  const field = valueField(row, figure.role);
  if (!field.ok) return field;
  const { cell } = field;
  if (figure.counts && cell.kind === 'value' && !Number.isSafeInteger(cell.value))
    return reject(
      'type-error',
      figure.role,
      `${cell.value} is not a whole number`,
      'Supply the count, not a rate.',
    );
  const base = figure.base === null ? null : valueField(row, figure.base);
  if (base && !base.ok) return base;
  return {
    category: figure.category,
    ...place,
    period: figure.period,
    numerator: figure.counts ? cell : { kind: 'missing' },
    denominator: base?.cell ?? { kind: 'missing' },
    value: figure.counts ? { kind: 'missing' } : cell,
    ...(figure.unit ? { unit: figure.unit } : {}),
    ...(figure.within.length > 0 ? { within: figure.within } : {}),
    estimated: false,
    origin: originOf(row, context),
  };
}

/** Note 3 of the tables: forces move or cancel offences of an earlier period, so a negative count is real. */
function negativeWarning(
  records: readonly IndicatorRecord[],
  figures: readonly OnsFigure[],
): RowWarning | null {
  const at = records.findIndex(({ numerator }) => numerator.kind === 'value' && numerator.value < 0);
  if (at === -1) return null;
  return {
    code: 'negative-count',
    role: figures[at]!.role,
    message:
      'the row has a negative count: offences of an earlier period were moved or cancelled; kept as it is',
    hint: 'Nothing to do; mind it where the count is small.',
    severity: 'note',
  };
}

/** A column of a later release under a new name would otherwise be left out without a word. */
function unknownColumns(header: readonly string[], known: readonly number[]): RowWarning | null {
  const names = header.filter((name, at) => !known.includes(at) && plainName(name) !== '').map(plainName);
  if (names.length === 0) return null;
  return {
    code: 'extra-label',
    role: '',
    message: `columns that this format does not know are not read: ${names.map((name) => `"${name.slice(0, 40)}"`).join(', ')}`,
    hint: 'Use shape: indicators with columns: if you need them.',
  };
}
