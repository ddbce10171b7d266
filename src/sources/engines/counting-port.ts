import type { Issue } from '../../model/issue.ts';
import type { NamedColumn, SourceBalance, SourceSettings } from '../../model/source.ts';

/** What to count: the events of one file by area, category and month, exactly as the cells are written. */
export interface CountQuery {
  readonly root: string;
  readonly file: string;
  readonly source: SourceSettings;
  /** Columns `period`, `category`, `area`, and where there are such `areaName` and `publisher`. */
  readonly columns: Readonly<Record<string, NamedColumn>>;
  /** Publishers whose events belong to no resident area: their records are skipped and counted. */
  readonly skipPublishers: readonly string[];
  /** The month of what the period column says. */
  readonly monthOf: (text: string) => string;
}

/** Events that share area, category and month. Unknown values come back as groups of their own. */
export interface EventGroup {
  readonly area: string;
  readonly areaName: string;
  readonly category: string;
  readonly period: string;
  readonly count: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface CountResult {
  readonly groups: readonly EventGroup[];
  /** Null when the file could not be read. */
  readonly balance: SourceBalance | null;
  readonly issues: readonly Issue[];
}

/** The counting port: every engine gives the same groups for the same file, to the last record. */
export type CountEvents = (query: CountQuery) => Promise<CountResult>;
