import { shapeColumns } from '../../config/keys/shape-columns.ts';
import type { ColumnDescription, TableDescription } from '../../model/description.ts';
import { partnerFormats, type Shape } from '../../model/partner-formats.ts';

/** A source block for a file, as far as it can be guessed: every part of it is for a person to check. */
export interface SourceGuess {
  readonly id: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly shape: Shape;
  readonly format: string | null;
  /** Other formats whose columns the header has as well. */
  readonly otherFormats: readonly string[];
  /** Columns by role; empty with a format and where the shape's own headers are there. */
  readonly columns: Readonly<Record<string, string>>;
  /** Roles that the shape needs and no column looks like. */
  readonly missing: readonly string[];
}

export function guessSource(file: string, table: TableDescription, sheets: number): SourceGuess {
  const [format, ...otherFormats] = table.formats;
  const tidy = format ? null : tidyShape(table);
  const shape = format ? shapeOfFormat(format) : (tidy ?? guessShape(table));
  const columns = format || tidy ? {} : guessColumns(shape, table);
  const required = Object.entries(shapeColumns[shape]).filter(([, column]) => column.required);
  return {
    id: idOf(file, sheets > 1 ? table.sheet : null),
    file,
    sheet: sheets > 1 ? table.sheet : null,
    shape,
    format: format ?? null,
    otherFormats,
    columns,
    missing:
      format || tidy ? [] : required.map(([role]) => role).filter((role) => columns[role] === undefined),
  };
}

function shapeOfFormat(format: string): Shape {
  const shapes: Readonly<Record<string, Shape | undefined>> = partnerFormats;
  return shapes[format] ?? 'counts';
}

/** Letters and digits of the file's name without its endings, joined by hyphens. */
function idOf(file: string, sheet: string | null): string {
  const name = file.slice(file.search(/[^/\\]*$/)).replace(/(\.(csv|tsv|txt|xlsx|xlsm|xls|ods|gz))+$/i, '');
  const id = `${name} ${sheet ?? ''}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'source' : id;
}

/** The shape whose own headers the table has: where several, the one that asks for most. */
function tidyShape({ columns }: TableDescription): Shape | null {
  const there = new Set(columns.map(({ name }) => name));
  const asked = Object.entries(shapeColumns).flatMap(([shape, roles]) => {
    const required = Object.values(roles).filter((role) => role.required);
    const isWhole = required.every(({ header }) => there.has(header));
    return isWhole ? [{ shape: shape as Shape, required: required.length }] : [];
  });
  return asked.sort((a, b) => b.required - a.required)[0]?.shape ?? null;
}

/** What the columns of a role are often called. */
const names: Readonly<Record<string, RegExp>> = {
  category: /offence|crime ?type|category|indicator|type|measure|group|cause/i,
  area: /(area|lsoa|lad|ward|district|authority|csp|geography|force).*code|^code$|cd$/i,
  areaName: /(area|lsoa|lad|ward|district|authority|csp|geography|force).*name|^(area|ward|district)$|nm$/i,
  period: /period|month|quarter|year|date/i,
  count: /count|number|total|offences|crimes|incidents|volume|n$/i,
  value: /value|rate|per ?cent|%|estimate|score/i,
  numerator: /numerator|count/i,
  denominator: /denominator|base|population/i,
  population: /population|persons|people|residents|all ages/i,
  year: /year/i,
};

function guessShape({ columns }: TableDescription): Shape {
  const figures = columns.filter(({ kind }) => kind === 'number');
  const codes = columns.filter(isAreaCode);
  if (figures.some(({ name }) => names['population']?.test(name))) return 'populations';
  if (figures.some(({ name }) => names['count']?.test(name))) return 'counts';
  if (figures.some(({ name }) => names['value']?.test(name))) return 'indicators';
  if (figures.length === 0 && codes.length > 1) return 'lookup';
  return columns.some(({ kind }) => kind === 'date') ? 'events' : 'counts';
}

function isAreaCode({ kind, examples }: ColumnDescription): boolean {
  return kind === 'code' && examples.some((text) => /^[EWSNK]\d{8}$/.test(text));
}

/** Kinds that a column of a role may be of. */
const kinds: Readonly<Record<string, readonly ColumnDescription['kind'][]>> = {
  area: ['code'],
  period: ['period', 'date'],
  year: ['period', 'number'],
  count: ['number'],
  value: ['number'],
  numerator: ['number'],
  denominator: ['number'],
  population: ['number'],
  category: ['text', 'code'],
  areaName: ['text'],
};

function guessColumns(shape: Shape, table: TableDescription): Readonly<Record<string, string>> {
  const free = table.columns.filter(({ personal }) => personal === null);
  if (shape === 'lookup') return lookupColumns(free);
  const found: Record<string, string> = {};
  for (const role of Object.keys(shapeColumns[shape])) {
    const fitting = free.filter(
      (column) => kinds[role]?.includes(column.kind) && !Object.values(found).includes(column.name),
    );
    const column = fitting.find(({ name }) => names[role]?.test(name)) ?? onlyOf(role, fitting);
    if (column) found[role] = column.name;
  }
  return found;
}

/** Without a telling name, an area is told by its codes, and a period or count by being the only one. */
function onlyOf(role: string, fitting: readonly ColumnDescription[]): ColumnDescription | undefined {
  if (role === 'area') return fitting.find(isAreaCode);
  return ['period', 'count', 'population'].includes(role) && fitting.length === 1 ? fitting[0] : undefined;
}

/** The smaller areas are those of which there are more. */
function lookupColumns(columns: readonly ColumnDescription[]): Readonly<Record<string, string>> {
  const [child, parent] = columns.filter(isAreaCode).sort((a, b) => b.distinct.count - a.distinct.count);
  return { ...(child ? { child: child.name } : {}), ...(parent ? { parent: parent.name } : {}) };
}
