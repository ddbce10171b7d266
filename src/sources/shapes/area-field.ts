import { isTotalRow } from '../../model/total-row.ts';
import { type Rejection, type Row, reject } from '../values/row.ts';

interface Place {
  readonly area: string;
  readonly areaName: string;
  readonly areaColumn: number | null;
}

/**
 * The place that a row is about. Where the file has a column of codes a blank one is an error: the name beside it
 * may be of another kind of area. A total has no code and is told apart later.
 */
export function areaField(row: Row): { readonly ok: true; readonly place: Place } | Rejection {
  const area = row.text('area') ?? '';
  const areaName = row.text('areaName') ?? '';
  if (area === '' && row.column('area') !== null && !isTotalRow(area, areaName))
    return reject(
      'constraint-error',
      'area',
      'the area code is empty',
      'Supply the code, or set columns: area of this source to the column of names.',
    );
  return { ok: true, place: { area, areaName, areaColumn: row.column('area') ?? row.column('areaName') } };
}
