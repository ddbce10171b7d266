import type { NamedColumn } from '../../model/source.ts';

/** A partner format: what its columns are called and what its categories mean. */
export interface PartnerFormatDefinition {
  readonly columns: Readonly<Record<string, NamedColumn>>;
  /** Category ids by the label that the format writes. */
  readonly categories: ReadonlyMap<string, { readonly id: string; readonly groups: readonly string[] }>;
  readonly skipPublishers: readonly string[];
}

/** A column that the format fixes: it has no place in the configuration. */
export function fixedColumn(name: string, required = true): NamedColumn {
  return { name, required, line: 0, column: 0 };
}
