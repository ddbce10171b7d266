import type { RowWarning } from '../values/row.ts';

/**
 * The cells of a row of a table that is typed by hand, at the width of its header: blanks beyond it are dropped, and
 * cells that are not there at the end are blank. Null for a row that says something beyond the header, or that has no
 * cell for a column that it must have (`needed`, the last of them by position from 0).
 */
export function fitRow(cells: readonly string[], width: number, needed: number): readonly string[] | null {
  if (cells.length < width)
    return cells.length > needed ? [...cells, ...Array<string>(width - cells.length).fill('')] : null;
  return cells.slice(width).every((cell) => cell.trim() === '') ? cells.slice(0, width) : null;
}

export function raggedWarning(width: number, wanted: number): RowWarning {
  const blank =
    width > wanted ? 'those beyond it are blank and were dropped' : 'those missing at its end are blank';
  return {
    code: 'ragged-row',
    role: '',
    message: `a row has ${width} cells where the header has ${wanted}: ${blank}`,
    hint: 'Nothing to do if the columns are right.',
  };
}
