import type { HoursWindow, PartOfDay } from '../../model/hours.ts';
import type { Issue } from '../../model/issue.ts';
import type { NamedColumn, SourceBalance, SourceSettings } from '../../model/source.ts';
import type { TimeText } from '../values/time-text.ts';

/** What to count: the events of one file by area, category and month, exactly as the cells are written. */
export interface CountQuery {
  readonly root: string;
  readonly file: string;
  readonly source: SourceSettings;
  /**
   * Columns `category`, those of `areaRoles` and `periodRoles`, and where there are such `areaName`, `publisher`, `time`,
   * `person` and `id`. Rows with the same `id` are one event when the rows of that id are all the same from end to end; when
   * any of them differs all are kept, for the id then stands for several events. Rows without one are never compared.
   */
  readonly columns: Readonly<Record<string, NamedColumn>>;
  /** Columns that may give the area and the period: the first of them that the file has. */
  readonly areaRoles: readonly string[];
  readonly periodRoles: readonly string[];
  /** Publishers whose events belong to no resident area: their records are skipped and counted. */
  readonly skipPublishers: readonly string[];
  /** The month of what the period column says. */
  readonly monthOf: (text: string) => string;
  /** Null when nobody asks for the time of day: events are then not told apart by it. */
  readonly hours: HoursQuery | null;
}

/** Events are told apart by the windows that they lie in; with no windows, those with a time from those without. */
export interface HoursQuery {
  readonly windows: readonly HoursWindow[];
  /** The time of day that the period column says, in a file without a column `time`. */
  readonly timeOfPeriod: (text: string) => TimeText;
}

/** Events that share area, category, month and, when asked for, part of the day. Unknown values come back as groups of their own. */
export interface EventGroup {
  readonly area: string;
  readonly areaName: string;
  readonly category: string;
  readonly period: string;
  /** Where in the day, when the query asks. */
  readonly partOfDay?: PartOfDay;
  /** Events of each person, by the sender's id, when the query has a column `person`. Rows without one are in none. */
  readonly people?: ReadonlyMap<string, number>;
  readonly count: number;
  readonly firstLine: number;
  /** Of the last row of the group, be it a copy that counts no more. */
  readonly lastLine: number;
}

/** Ids that stand on more than one row. */
export interface RepeatedIds {
  readonly ids: number;
  /** Rows beyond the first of each id. */
  readonly extraRows: number;
  /** Those of them that are copies: they count once and are in the balance as skipped. */
  readonly copies: number;
  /** Of the first row whose id was there before. */
  readonly firstLine: number;
}

export interface CountResult {
  readonly groups: readonly EventGroup[];
  /** Null when the file could not be read. */
  readonly balance: SourceBalance | null;
  /** Null when no id is repeated. */
  readonly repeats: RepeatedIds | null;
  readonly issues: readonly Issue[];
}

/** The counting port: every engine gives the same groups for the same file, to the last record. */
export type CountEvents = (query: CountQuery) => Promise<CountResult>;
