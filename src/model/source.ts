import type { AreaLink } from './area.ts';
import type { Origin } from './origin.ts';
import type { Period } from './period.ts';

export type Shape = 'counts' | 'events' | 'indicators' | 'populations' | 'judgements' | 'lookup';

/** Partner formats whose columns and categories are known, and the shape each has. */
export const partnerFormats = { 'police-uk-street': 'events' } as const satisfies Record<string, Shape>;
export type PartnerFormat = keyof typeof partnerFormats;

/** A column that a source is read by, and where the configuration names it. */
export interface NamedColumn {
  readonly name: string;
  /** Other names of the same column, where releases of a file differ. */
  readonly aliases?: readonly string[];
  /** False for a column that may be left out of the file. */
  readonly required: boolean;
  readonly line: number;
  readonly column: number;
}

/** A source block of the configuration. */
export interface SourceSettings {
  readonly id: string;
  readonly partner: string;
  /** As written: a path or pattern relative to the configuration. */
  readonly file: string;
  readonly shape: Shape;
  readonly format: PartnerFormat | null;
  readonly delimiter: string | null;
  /** How `2010-11` is meant in this source; null when the source does not say. */
  readonly periods: 'months' | 'years' | null;
  readonly columns: Readonly<Record<string, NamedColumn>>;
  /** Values that every row of the file has, for columns that the file leaves out. */
  readonly constants: Readonly<Record<string, string | undefined>>;
  readonly line: number;
  readonly column: number;
}

/** What one file of a source held. `read = accepted + rejected + skipped`. */
export interface SourceBalance {
  readonly id: string;
  readonly partner: string;
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly sha256: string;
  readonly bytes: number;
}

/** What a cell said: a number, or that it was withheld or not there. Never a zero for either. */
export type CellValue =
  | { readonly kind: 'value'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'missing' };

export interface CountRecord {
  readonly category: string;
  readonly area: string;
  readonly areaName: string;
  /** Position of the area's cell in the record, for messages; null where the configuration sets the area. */
  readonly areaColumn: number | null;
  readonly period: Period;
  readonly count: CellValue;
  /** True when the sender marks the figure as an estimate or worked back from a printed percentage. */
  readonly estimated: boolean;
  readonly origin: Origin;
}

export interface IndicatorRecord {
  readonly category: string;
  readonly area: string;
  readonly areaName: string;
  readonly areaColumn: number | null;
  readonly period: Period;
  readonly numerator: CellValue;
  readonly denominator: CellValue;
  /** The rate or percentage as published, when it came without its numerator. */
  readonly value: CellValue;
  readonly estimated: boolean;
  readonly origin: Origin;
}

export interface PopulationRecord {
  readonly area: string;
  readonly areaName: string;
  readonly year: number;
  readonly population: number;
  readonly origin: Origin;
}

/** Events of one area, category and month, as counted by an engine. */
export interface EventCount {
  readonly area: string;
  readonly areaName: string;
  readonly category: string;
  /** Groups of categories that this one belongs to, such as all crime (which leaves anti-social behaviour out). */
  readonly groups: readonly string[];
  readonly period: Period;
  readonly count: number;
  readonly origin: Origin;
}

export interface JudgementRecord {
  readonly candidate: string;
  readonly criterion: string;
  readonly form: string;
  readonly value: number;
  readonly denominator: number | null;
  readonly grade: string;
  readonly costBasis: string | null;
  readonly author: string;
  readonly reason: string;
  readonly reference: string;
  readonly origin: Origin;
}

/** Everything that the sources said, before areas are matched and repeats settled. */
export interface SourceRecords {
  readonly counts: readonly CountRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly populations: readonly PopulationRecord[];
  readonly events: readonly EventCount[];
  readonly judgements: readonly JudgementRecord[];
  readonly links: readonly AreaLink[];
}
