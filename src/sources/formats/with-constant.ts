import type { Row, RowReader } from '../values/row.ts';

/** A reader for a table whose title, not a column, says what every row is about. */
export function withConstant<T>(read: RowReader<T>, role: string, text: string): RowReader<T> {
  return (row) => read(new SetRow(row, role, text));
}

class SetRow implements Row {
  readonly #row: Row;
  readonly #role: string;
  readonly #text: string;

  constructor(row: Row, role: string, text: string) {
    this.#row = row;
    this.#role = role;
    this.#text = text;
  }

  text(role: string): string | undefined {
    return role === this.#role ? this.#text : this.#row.text(role);
  }

  column(role: string): number | null {
    return role === this.#role ? null : this.#row.column(role);
  }

  get line(): number {
    return this.#row.line;
  }

  get cells(): readonly string[] {
    return this.#row.cells;
  }
}
