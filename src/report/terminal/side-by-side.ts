const GAP = 2;

/** Width of each of several columns that fill a width together. */
export function columnWidth(columns: number, width: number): number {
  return Math.floor((width - GAP * (columns - 1)) / columns);
}

/** Columns of lines set side by side; a word too long for its column is broken. */
export function sideBySide(columns: readonly (readonly string[])[], width: number): readonly string[] {
  const own = columnWidth(columns.length, width);
  const cut = columns.map((lines) => lines.flatMap((line) => pieces(line, own)));
  const height = Math.max(0, ...cut.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cut
      .map((lines) => (lines[at] ?? '').padEnd(own + GAP))
      .join('')
      .trimEnd(),
  );
}

function pieces(line: string, width: number): readonly string[] {
  return line.length <= width ? [line] : [line.slice(0, width), ...pieces(line.slice(width), width)];
}
