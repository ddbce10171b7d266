import type { CellValue } from '../../model/source.ts';
import { type Figure, partOf } from './figure.ts';

/**
 * One figure for each source and category, where the source gives it in parts (a count for each offence code). Parts
 * of two sources are never added to each other. A part that is withheld or not there leaves the sum without a value.
 */
export function sumParts(figures: readonly Figure[]): readonly Figure[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = partOf(figure) !== undefined ? `${figure.source}\n${figure.category}` : `${groups.size}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map(sumOf);
}

function sumOf(parts: readonly Figure[]): Figure {
  const first = parts[0]!;
  return parts.length === 1 ? first : { ...first, numerator: sumCells(parts.map((part) => part.numerator)) };
}

function sumCells(cells: readonly CellValue[]): CellValue {
  let value = 0;
  for (const cell of cells) {
    if (cell.kind !== 'value') return cells.find(({ kind }) => kind === 'suppressed') ?? { kind: 'missing' };
    value += cell.value;
  }
  return { kind: 'value', value, decimals: 0 };
}
