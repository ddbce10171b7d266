/** Steps from low to high: blocks, and marks for terminals that print no others. */
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const marks = ['_', '-', '=', '^'] as const;
const GAP = '.';

/** The figures of a row as a small picture, lowest to highest of the row itself; a missing figure is a dot. */
export function sparkline(values: readonly (number | null)[], unicode: boolean): string {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const steps: readonly string[] = unicode ? blocks : marks;
  const stepOf = (value: number) =>
    most === least
      ? Math.floor((steps.length - 1) / 2)
      : Math.round(((value - least) / (most - least)) * (steps.length - 1));
  return values.map((value) => (value === null ? GAP : steps[stepOf(value)])).join('');
}
