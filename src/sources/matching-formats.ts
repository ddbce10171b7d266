import type { PartnerFormat } from '../model/source.ts';
import { formats } from './formats/index.ts';
import { matchHeader } from './header.ts';
import type { TableHead } from './table-query.ts';

/** The partner formats that a table with this head can be read as. */
export function matchingFormats(head: TableHead): readonly PartnerFormat[] {
  return (Object.keys(formats) as PartnerFormat[]).filter((name) => {
    const format = formats[name];
    const match = matchHeader(head.header, format.columns);
    // One name alone is met by chance, in a list of variables for one.
    if (match.kind !== 'match' || match.columns.size < 2) return false;
    if (format.shape === 'events') return true;
    return typeof format.reader(head, { source: name, file: '', periods: null }) !== 'string';
  });
}

/** Every partner format with the line that says what it is. */
export function formatTitles(): readonly { readonly name: string; readonly title: string }[] {
  return Object.entries(formats).map(([name, { title }]) => ({ name, title }));
}
