import type { Interval } from '../../model/quantity.ts';
import type { CsvColumn } from './columns.ts';

interface Limited {
  readonly interval: Interval | null;
  readonly outerInterval: Interval | null;
}

/** The 95% and 99.8% limits of a figure, each in a column of its own; blank where it has none. */
export function limitColumns<T>(limitedOf: (row: T) => Limited | null): readonly CsvColumn<T>[] {
  return [
    ['lower_95', (row) => limitedOf(row)?.interval?.lower ?? null],
    ['upper_95', (row) => limitedOf(row)?.interval?.upper ?? null],
    ['lower_998', (row) => limitedOf(row)?.outerInterval?.lower ?? null],
    ['upper_998', (row) => limitedOf(row)?.outerInterval?.upper ?? null],
  ];
}
