import type { CellValue, CountRecord, IndicatorRecord } from '../../src/model/source.ts';
import { indexAreas } from '../../src/observations/areas/area-index.ts';
import { type Figure, figureOf } from '../../src/observations/figures/figure.ts';
import { period } from './observations.ts';
import { countRecord, missing } from './sources.ts';

export const northvale = { code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] } as const;

/** Knows one area, by its code and by its name. */
const index = indexAreas([northvale], []);

/** A published figure that says nothing, to be given what a test needs. */
export function indicatorRecord(changes: Partial<IndicatorRecord> = {}): IndicatorRecord {
  return {
    category: 'burglary',
    area: northvale.code,
    areaName: '',
    areaColumn: 2,
    period: period('2013-14'),
    numerator: missing,
    denominator: missing,
    value: missing,
    estimated: false,
    origin: { source: 'crime', file: 'crime.csv', firstLine: 2, lastLine: 2 },
    ...changes,
  };
}

/** What an assessment of Northvale makes of a count. */
export function countFigure(changes: Partial<CountRecord> & { line?: number } = {}): Figure {
  const record = countRecord(changes);
  return figureOf(record, index, record.count, missing, missing);
}

/** What an assessment of Northvale makes of a published figure. */
export function publishedFigure(changes: Partial<IndicatorRecord> = {}): Figure {
  const record = indicatorRecord(changes);
  const cells: readonly [CellValue, CellValue, CellValue] = [
    record.numerator,
    record.denominator,
    record.value,
  ];
  return figureOf(record, index, ...cells);
}
