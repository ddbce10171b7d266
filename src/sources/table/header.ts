import type { NamedColumn } from '../../model/source.ts';

/** How far down a file the header is looked for: titles and notes above it are passed over. */
export const HEADER_WITHIN = 15;

export type ColumnMap = ReadonlyMap<string, number>;

export type HeaderMatch =
  | { readonly kind: 'match'; readonly columns: ColumnMap }
  | { readonly kind: 'duplicate'; readonly role: string; readonly name: string }
  | { readonly kind: 'lacks'; readonly role: string; readonly found: number };

/** Holds a record against the columns wanted. `found` counts the wanted columns that it does have. */
export function matchHeader(
  cells: readonly string[],
  wanted: Readonly<Record<string, NamedColumn>>,
): HeaderMatch {
  const names = cells.map(plainName);
  const columns = new Map<string, number>();
  let lacking: string | null = null;
  for (const [role, column] of Object.entries(wanted)) {
    const known = [column.name, ...(column.aliases ?? [])].map(plainName);
    const at = names.findIndex((name) => known.includes(name));
    if (at === -1) {
      if (column.required) lacking ??= role;
    } else if (names.findLastIndex((name) => known.includes(name)) !== at)
      return { kind: 'duplicate', role, name: column.name };
    else columns.set(role, at);
  }
  return lacking === null
    ? { kind: 'match', columns }
    : { kind: 'lacks', role: lacking, found: columns.size };
}

/** Header names compare without case, byte-order mark, line breaks, doubled spaces or marks such as [note 2]. */
export function plainName(name: string): string {
  return name
    .replace(/^(?:\uFEFF|ï»¿)/, '')
    .replace(/\[note [^\]]*\]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
