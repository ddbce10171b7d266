import type { Area } from '../../model/area.ts';
import type { Origin } from '../../model/origin.ts';
import type { CellValue, CountRecord, IndicatorRecord } from '../../model/source.ts';
import type { AreaIndex } from '../areas/area-index.ts';

/** What a count or a published figure has in common once read. */
export interface Figure {
  readonly source: string;
  readonly category: string;
  /** The configured area that it is about, if it is about one. */
  readonly area: Area | null;
  readonly areaCode: string;
  readonly areaName: string;
  readonly record: CountRecord | IndicatorRecord;
  readonly numerator: CellValue;
  readonly denominator: CellValue;
  readonly value: CellValue;
  readonly origin: Origin;
}

/** What tells a count from the others that it is summed with; undefined for a figure that stands alone. */
export function partOf({ record }: Pick<Figure, 'record'>): string | undefined {
  return 'part' in record ? record.part : undefined;
}

/** A record with the area that it is about. */
export function figureOf(
  record: CountRecord | IndicatorRecord,
  index: AreaIndex,
  numerator: CellValue,
  denominator: CellValue,
  value: CellValue,
): Figure {
  const { category, area: areaCode, areaName, origin } = record;
  return {
    source: origin.source,
    category,
    area: areaOf(record, index),
    areaCode,
    areaName,
    record,
    numerator,
    denominator,
    value,
    origin,
  };
}

/** A name stands for the kinds of area that its sender lists, and for no other that is called the same. */
function areaOf(record: CountRecord | IndicatorRecord, index: AreaIndex): Area | null {
  const area = index.match(record.area, record.areaName);
  const types = 'areaTypes' in record ? record.areaTypes : undefined;
  return area && types && !types.includes(area.type) ? null : area;
}
