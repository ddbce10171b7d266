import type { Period } from '../../model/period.ts';
import type { CellValue, CountRecord } from '../../model/source.ts';
import { originOf, type ShapeContext } from '../shapes/fields.ts';
import type { Row } from '../values/row.ts';

/** A part of a count of one police force in a table of all forces. */
export function forceCount(
  row: Row,
  context: ShapeContext,
  about: {
    readonly category: string;
    readonly period: Period;
    readonly count: CellValue;
    readonly part: string;
  },
): CountRecord {
  return {
    ...about,
    area: '',
    areaName: row.text('areaName') ?? '',
    areaColumn: row.column('areaName'),
    estimated: false,
    listed: 'area',
    areaTypes: ['police-force'],
    origin: originOf(row, context),
  };
}

/** What tells the rows of one count apart, as one text. */
export function partOf(row: Row, roles: readonly string[]): string {
  return roles.map((role) => row.text(role) ?? '').join(' / ');
}
