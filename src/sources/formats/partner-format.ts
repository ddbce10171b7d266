import type { AreaLink } from '../../model/area.ts';
import type { Deflator } from '../../model/deflator.ts';
import type {
  CountRecord,
  IndicatorRecord,
  NamedColumn,
  PlaceClass,
  PopulationRecord,
} from '../../model/source.ts';
import type { ShapeContext } from '../shapes/fields.ts';
import type { TableHead } from '../table/table-query.ts';
import type { Row, RowReader } from '../values/row.ts';
import type { TimeText } from '../values/time-text.ts';

interface FormatBase {
  /** One line for people: what the file is and who publishes it. */
  readonly title: string;
  readonly columns: Readonly<Record<string, NamedColumn>>;
}

export interface EventCategory {
  readonly id: string;
  /** Groups that the category counts towards, such as `all-crime`. */
  readonly groups: readonly string[];
}

/**
 * Files with a row for each event. Columns `period`, `category`, `area`, and where there are such `areaName`,
 * `publisher`, `time` and `id` (which names one event and no more).
 */
export interface EventsFormat extends FormatBase {
  readonly shape: 'events';
  /** Columns that may give the area or the period, the best first, where releases differ; else `area`, `period`. */
  readonly areaRoles?: readonly string[];
  readonly periodRoles?: readonly string[];
  /** What `2010-11` means in these files. */
  readonly periods: 'months' | 'years';
  /** What a label stands for; null when it is not known. */
  readonly categoryOf: (label: string) => EventCategory | null;
  /** Publishers whose events belong to no resident area. */
  readonly skipPublishers: readonly string[];
  /** The month of what the period column says, as `2014-01` or its first day. */
  readonly monthOf: (text: string) => string;
  /** The time of day by UK clocks of what the period column says; where it is not written plainly. */
  readonly timeOfPeriod?: (text: string) => TimeText;
}

/** Files with figures: a row may hold one record or many. The reader is made when the head of the file is known. */
export interface TableFormat<S extends string, T> extends FormatBase {
  readonly shape: S;
  readonly reader: (head: TableHead, context: ShapeContext) => RowReader<readonly T[]> | string;
  /** True for a record of this kind, where other files have the same columns. */
  readonly isOwn?: (row: Row) => boolean;
  /** What can be said of the records only when the whole file has been read. */
  readonly whole?: (records: readonly T[]) => readonly T[];
}

/** A partner format: what its columns are called and what its rows mean. */
export type PartnerFormatDefinition =
  | EventsFormat
  | TableFormat<'counts', CountRecord>
  | TableFormat<'indicators', IndicatorRecord>
  | TableFormat<'populations', PopulationRecord>
  | TableFormat<'lookup', AreaLink>
  | TableFormat<'classes', PlaceClass>
  | TableFormat<'deflators', Deflator>;

/** A column that the format fixes: it has no place in the configuration. */
export function fixedColumn(name: string, required = true, aliases: readonly string[] = []): NamedColumn {
  return { name, aliases, required, line: 0, column: 0 };
}
