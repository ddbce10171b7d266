import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Found from two folders deep: docs/decisions/0010. */
const DATA = new URL('../../data/', import.meta.url);

/** The rows of a table that the product ships in data/, by column. */
export function readShippedTable<Row>(name: string): readonly Row[] {
  return parse(readFileSync(new URL(`${name}.csv`, DATA)), { columns: true, bom: true }) as Row[];
}
