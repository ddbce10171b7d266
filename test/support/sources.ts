import { shapeColumns } from '../../src/config/keys/shape-columns.ts';
import type { Shape } from '../../src/model/partner-formats.ts';
import type {
  CellValue,
  CountRecord,
  EventCount,
  NamedColumn,
  SourceRecords,
  SourceSettings,
} from '../../src/model/source.ts';
import type { Row } from '../../src/sources/values/row.ts';
import { period } from './observations.ts';

/** Columns by role, each required and named in the configuration; a name that ends with ? may be left out. */
export function columns(names: Readonly<Record<string, string>>): Readonly<Record<string, NamedColumn>> {
  return Object.fromEntries(
    Object.entries(names).map(([role, name]) => [
      role,
      { name: name.replace(/\?$/, ''), required: !name.endsWith('?'), line: 7, column: 9 },
    ]),
  );
}

/** A source of tidy files, as a configuration without a column mapping gives it. */
export function source(shape: Shape, changes: Partial<SourceSettings> = {}): SourceSettings {
  const tidy = Object.entries(shapeColumns[shape]).map(([role, { header, required }]) => [
    role,
    { name: header, required, line: 12, column: 5 },
  ]);
  return {
    id: 'crime',
    partner: 'Vale Police',
    file: 'crime.csv',
    shape,
    format: null,
    delimiter: null,
    sheet: null,
    periods: null,
    columns: Object.fromEntries(tidy),
    constants: {},
    line: 12,
    column: 5,
    ...changes,
  };
}

/** A row of texts by role, in the order of their columns, on line 5. */
export function row(texts: Readonly<Record<string, string>>): Row {
  const roles = Object.keys(texts);
  return {
    line: 5,
    cells: Object.values(texts),
    text: (role) => texts[role],
    column: (role) => (roles.includes(role) ? roles.indexOf(role) + 1 : null),
  };
}

export function value(number: number, decimals = 0): CellValue {
  return { kind: 'value', value: number, decimals };
}

export const missing: CellValue = { kind: 'missing' };
export const suppressed: CellValue = { kind: 'suppressed' };

export function countRecord(changes: Partial<CountRecord> & { line?: number } = {}): CountRecord {
  const { line = 2, ...own } = changes;
  return {
    category: 'burglary',
    area: 'E99000001',
    areaName: '',
    areaColumn: 2,
    period: period('2013-14'),
    count: value(100),
    estimated: false,
    origin: { source: 'crime', file: 'crime.csv', firstLine: line, lastLine: line },
    ...own,
  };
}

export function eventCount(changes: Partial<EventCount> & { file?: string; line?: number } = {}): EventCount {
  const { file = 'events.csv', line = 2, ...own } = changes;
  return {
    area: 'E01000001',
    areaName: 'Northvale 001A',
    category: 'burglary',
    groups: ['all-crime'],
    period: period('2014-01'),
    count: 1,
    origin: { source: 'crime', file, firstLine: line, lastLine: line },
    ...own,
  };
}

/** What sources said, nothing of most kinds. */
export function sourceRecords(changes: Partial<SourceRecords> = {}): SourceRecords {
  return {
    counts: [],
    indicators: [],
    populations: [],
    events: [],
    judgements: [],
    links: [],
    classes: [],
    ...changes,
  };
}
