import { type PartnerFormat, TIDY } from '../../model/partner-formats.ts';
import { formats } from '../formats/index.ts';
import { type ColumnMap, matchHeader } from '../table/header.ts';
import type { TableHead } from '../table/table-query.ts';
import { TableRow } from '../table/table-row.ts';
import type { Row } from '../values/row.ts';

/** The partner formats that a table with this head can be read as; its first records, where columns alone do not tell. */
export function matchingFormats(
  head: TableHead,
  records: readonly (readonly string[])[] = [],
): readonly PartnerFormat[] {
  return (Object.keys(formats) as PartnerFormat[]).filter((name) => {
    const format = formats[name];
    const match = matchHeader(head.header, format.columns);
    // One name alone is met by chance, in a list of variables for one.
    if (match.kind !== 'match' || match.columns.size < 2) return false;
    if (format.shape === 'events') return true;
    if (typeof format.reader(head, { source: name, file: '', periods: null }) === 'string') return false;
    return format.isOwn === undefined || rowsOf(records, match.columns).some(format.isOwn);
  });
}

function rowsOf(records: readonly (readonly string[])[], columns: ColumnMap): readonly Row[] {
  return records.map((cells) => {
    const row = new TableRow(columns, {});
    row.cells = cells;
    return row;
  });
}

const tidyTitle = 'any other table: shape says what a row is, columns what its columns are called';

/** Every name that a source may have as its format, with the line that says what it is. */
export function formatTitles(): readonly { readonly name: string; readonly title: string }[] {
  const partners = Object.entries(formats).map(([name, { title }]) => ({ name, title }));
  return [...partners, { name: TIDY, title: tidyTitle }];
}
