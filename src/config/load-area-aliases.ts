import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { AreaAlias, AreaType } from '../model/area.ts';

const FILE = new URL('../../data/area-aliases.csv', import.meta.url);

type Row = Readonly<Record<string, string>>;

/** Loads the spellings of areas' names that the product ships in data/. */
export function loadAreaAliases(): readonly AreaAlias[] {
  return (parse(readFileSync(FILE), { columns: true, bom: true }) as Row[]).map((row) => ({
    name: row['name'] ?? '',
    alias: row['alias'] ?? '',
    types: row['types'] ? (row['types'].split(' ') as AreaType[]) : null,
  }));
}
