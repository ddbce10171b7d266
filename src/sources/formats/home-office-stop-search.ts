import type { CellValue, CountRecord } from '../../model/source.ts';
import { countField, requiredText, type ShapeContext } from '../shapes/fields.ts';
import { accept, type RowReader, reject } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { forceCount, partOf } from './force-count.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';
import { yearEnding } from './year-ending.ts';

const missing: CellValue = { kind: 'missing' };
const parts = ['law', 'ethnic', 'ethnicity'];

/**
 * Stop and search by force of the Home Office's open data: `searches-` and `search-arrests-` with the reason. A row is the
 * part of a power and an ethnic group. `NA` is missing: a sum with such a part has no value. The columns for
 * section 60 alone repeat part of the same searches and are not read.
 */
export const homeOfficeStopSearch: TableFormat<'counts', CountRecord> = {
  title: 'stop and search by police force and reason (Home Office open data)',
  shape: 'counts',
  columns: {
    period: fixedColumn('year_ending', true, ['year ending']),
    area: fixedColumn('force_code', false, ['geocode']),
    areaName: fixedColumn('force_name', true, ['force name', 'police force']),
    law: fixedColumn('legislation'),
    category: fixedColumn('reason_for_search_arrest', true, ['reason for search/arrest']),
    ethnic: fixedColumn('ethnic_group_self_defined', false, ['ethnic group (self-defined)']),
    ethnicity: fixedColumn('ethnicity_self_defined', false, ['ethnicity (self-defined)']),
    count: fixedColumn('searches', true, ['number of searches']),
    arrests: fixedColumn('resultant_arrests', true, ['resultant arrests']),
  },
  reader: (_, context) => searchesReader(context),
};

function searchesReader(context: ShapeContext): RowReader<readonly CountRecord[]> {
  return (row) => {
    const reason = requiredText(row, 'category');
    if (!reason.ok) return reason;
    const period = yearEnding(row.text('period') ?? '');
    if (!period)
      return reject('type-error', 'period', 'the end of the year is not a date', 'Write it as 2007-03-31.');
    const force = requiredText(row, 'areaName');
    if (!force.ok) return force;
    const searches = countField(row, 'count');
    const arrests = countField(row, 'arrests');
    const id = categoryId(reason.text);
    const about = { period, part: partOf(row, parts) };
    const records = (count: CellValue, arrested: CellValue) => [
      forceCount(row, context, { ...about, category: `searches-${id}`, count }),
      forceCount(row, context, { ...about, category: `search-arrests-${id}`, count: arrested }),
    ];
    if (!searches.ok) return { ...searches, remains: records(missing, missing) };
    if (!arrests.ok) return { ...arrests, remains: records(missing, missing) };
    return accept(records(searches.cell, arrests.cell));
  };
}
