import type { AreaLink } from '../../model/area.ts';
import { type ShapeContext, shown } from '../shapes/fields.ts';
import { matchHeader, plainName } from '../table/header.ts';
import type { TableHead } from '../table/table-query.ts';
import { accept, type Rejection, type Row, type RowReader, type RowWarning, reject } from '../values/row.ts';
import { withoutParts } from './divided-authorities.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

const columns = {
  force: fixedColumn('Police Force Area name', false),
  parent: fixedColumn('Community Safety Partnership name'),
  child: fixedColumn('Local Authority code'),
  childName: fixedColumn('Local Authority name'),
};

/**
 * Table C1 of the recorded crime tables of the Office for National Statistics: the local authorities that one Community
 * Safety Partnership combines, as of the year ending December 2024. A partnership has a name there and no code, and the
 * cells of force and partnership are merged: a blank name is that of the row above.
 *
 * The table also holds the reverse, an authority with several partnerships (North Northamptonshire, with Corby and
 * three more): divided-authorities.ts.
 */
export const onsCombinedAuthorities: TableFormat<'lookup', AreaLink> = {
  title: 'local authorities combined into one Community Safety Partnership (ONS table C1)',
  shape: 'lookup',
  columns,
  reader: listReader,
  whole: withoutParts,
};

function listReader(head: TableHead, { source }: ShapeContext): RowReader<readonly AreaLink[]> | string {
  if (hasFigures(head.header))
    return 'the table has more columns than names and codes: tables of figures are read as format: ons-csp-tables';
  const partnershipOf = carryingDown();
  const partnerships = new Map<string, string>();
  return (row) => {
    const partnership = partnershipOf(row);
    if (typeof partnership !== 'string') return partnership;
    const code = row.text('child') ?? '';
    if (!/^[EW]\d{8}$/.test(code))
      return reject(
        'type-error',
        'child',
        `"${shown(code)}" is not the code of a local authority`,
        'Supply a code such as E07000235.',
      );
    const before = partnerships.get(code) ?? partnership;
    partnerships.set(code, before);
    const link: AreaLink = {
      lookup: source,
      layer: 'district',
      child: code,
      childName: row.text('childName') || null,
      parent: '',
      parentName: partnership,
      areaTypes: ['csp'],
    };
    return accept([link], before === partnership ? undefined : divided(code));
  };
}

/** Tables C2 to C5 have the same columns, and figures beside them. */
function hasFigures(header: readonly string[]): boolean {
  const match = matchHeader(header, columns);
  const known = match.kind === 'match' ? [...match.columns.values()] : [];
  return header.some((name, at) => plainName(name) !== '' && !known.includes(at));
}

/** The partnership of each row in turn: its own or, where its cell and that of the force are blank, that of the row above. */
function carryingDown(): (row: Row) => string | Rejection {
  let above = '';
  let next = 0;
  return (row) => {
    const own = row.text('parent') ?? '';
    const carries = !row.text('force') && row.line <= next;
    above = own !== '' ? own : carries ? above : '';
    // A cell of several lines makes a record longer than a line.
    next = row.line + row.cells.join('').split('\n').length;
    return above !== '' ? above : unnamed;
  };
}

const unnamed = reject(
  'constraint-error',
  'parent',
  'the row names no partnership, and the row above has none that it could belong to',
  'Supply the name of the Community Safety Partnership.',
);

function divided(code: string): RowWarning {
  return {
    code: 'divided-authority',
    role: 'child',
    message: `${code} stands under more than one partnership: they are read as parts of it, and it as a part of none`,
    hint: 'Nothing to do. Figures of such a partnership come from its own code, never from the authority.',
    severity: 'note',
  };
}
