import type { Row } from '../values/row.ts';
import type { ColumnMap } from './header.ts';

/** The record at hand. One object serves every record of a file, so a reader must not keep it. */
export class TableRow implements Row {
  cells: readonly string[] = [];
  line = 0;
  readonly #columns: ColumnMap;
  readonly #constants: Readonly<Record<string, string | undefined>>;

  constructor(columns: ColumnMap, constants: Readonly<Record<string, string | undefined>>) {
    this.#columns = columns;
    this.#constants = constants;
  }

  text(role: string): string | undefined {
    const at = this.#columns.get(role);
    return at === undefined ? this.#constants[role] : this.cells[at]?.trim();
  }

  column(role: string): number | null {
    const at = this.#columns.get(role);
    return at === undefined ? null : at + 1;
  }
}
