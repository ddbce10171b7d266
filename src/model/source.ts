import type { AreaLink, AreaType } from './area.ts';
import type { UnitCost } from './cost-set.ts';
import type { Deflator } from './deflator.ts';
import type { HarmWeight } from './harm-weight.ts';
import type { HoursWindow, PartOfDay } from './hours.ts';
import type { PopulationBase } from './observation.ts';
import type { Origin } from './origin.ts';
import type { KnownSeries, PartnerFormat, Shape } from './partner-formats.ts';
import type { Period } from './period.ts';
import type { ActionRecord } from './registers/action.ts';
import type { CommentRecord } from './registers/comment.ts';
import type { RiskRecord } from './registers/risk.ts';

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

/** Which release wins where a source gives a figure again with another value. */
export interface ReleaseRule {
  /** `latest`, or the name of the only release that counts. */
  readonly keep: string;
}

/** What the answers of a survey mean, by the codes or words of the file. An answer in none of the three is refused. */
export interface SurveyAnswers {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly missing: readonly string[];
}

/** A source block of the configuration. */
export interface SourceSettings {
  readonly id: string;
  readonly partner: string;
  /** As written: a path or pattern relative to the configuration. */
  readonly file: string;
  readonly shape: Shape;
  readonly format: PartnerFormat | null;
  /** Set where the configuration asks for `format: tidy`, which is read as a shape without a format is. */
  readonly tidy?: true;
  readonly delimiter: string | null;
  /** The sheet of a workbook; null where it is the only one with the columns wanted. */
  readonly sheet: string | null;
  /** How `2010-11` is meant in this source; null when the source does not say. */
  readonly periods: 'months' | 'years' | null;
  readonly columns: Readonly<Record<string, NamedColumn>>;
  /** The publisher's series that the figures are of, where the format does not say. */
  readonly series?: KnownSeries;
  /** Of the shape `survey` and no other. */
  readonly answers?: SurveyAnswers;
  /** Left out where conflicting repeats are refused. Its column is the role `release`. */
  readonly release?: ReleaseRule;
  /** Windows of the day that indicators ask of its events; left out where none asks for the time of day. */
  readonly windows?: readonly HoursWindow[];
  /** The day that fortnights of its events begin on; left out where nobody asks for fortnights. */
  readonly fortnightsFrom?: string;
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

/**
 * Set by formats whose table lists the areas of a country. `area`: one that a configuration does not name is another
 * place and no mistake. `no-area`: what the publisher could put in no area, such as "Unassigned West Mercia".
 */
export type Listed = 'area' | 'no-area';

export interface CountRecord {
  readonly category: string;
  readonly area: string;
  readonly areaName: string;
  /** Position of the area's cell in the record, for messages; null where the configuration sets the area. */
  readonly areaColumn: number | null;
  readonly period: Period;
  readonly count: CellValue;
  /** As many as were to be expected. */
  readonly expected?: CellValue;
  /** True when the sender marks the figure as an estimate or worked back from a printed percentage. */
  readonly estimated: boolean;
  readonly listed?: Listed;
  /** The release or revision that the figure is of, where the source has a column for it. */
  readonly release?: string;
  /** What tells this count from others of the same category, area and period: such counts are parts of one sum. */
  readonly part?: string;
  /** Other categories that it is counted towards: those that its own is a part of. */
  readonly groups?: readonly string[];
  /** Kinds of area that the sender's names stand for: "Wiltshire" is a partnership as well as a force. */
  readonly areaTypes?: readonly AreaType[];
  readonly origin: Origin;
}

/** What a published figure is. A score, or a figure whose unit is not known, can stand for no rate or percentage. */
export type PublishedUnit = 'per-1000' | 'per-1000-households' | 'per-100000' | 'percent' | 'score' | 'other';

/** A change as a report prints it: in per cent, in events, and since when. */
export interface ChangeCells {
  readonly percent: CellValue;
  readonly absolute: CellValue;
  readonly base: Period | null;
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
  /** How many were asked, where the figure is of a survey; its numerator and denominator may be weighted. */
  readonly base?: number;
  /** The base that weights leave (Kish): intervals rest on it. */
  readonly effectiveBase?: number;
  /** As published, in the unit of the value. */
  readonly standardError?: number;
  /** As many as were to be expected or, of a percentage, the percentage predicted. */
  readonly expected?: CellValue;
  readonly change?: ChangeCells;
  /** Kinds of area that the sender's names stand for. */
  readonly areaTypes?: readonly AreaType[];
  /** The unit of the value where the format knows it; left out where the configuration's word is all there is. */
  readonly unit?: PublishedUnit;
  /** Categories of the same table that include this one, so that they are never added to each other. */
  readonly within?: readonly string[];
  readonly estimated: boolean;
  readonly listed?: Listed;
  readonly release?: string;
  readonly origin: Origin;
}

export interface PopulationRecord {
  readonly area: string;
  readonly areaName: string;
  readonly year: number;
  readonly of: PopulationBase;
  /** The age band, sex or other group that this is a part of the whole for; null when it is the whole. */
  readonly part: string | null;
  readonly population: number;
  readonly origin: Origin;
}

/** What kind of place a small area is by a published classification: rural or urban, a decile of deprivation. */
export interface PlaceClass {
  readonly place: string;
  /** The classification with its edition, such as `imd-2019-decile`: editions are never mixed. */
  readonly scheme: string;
  readonly value: string;
  readonly origin: Origin;
}

/** Events of one area, category, month and part of the day, as counted by an engine. */
export interface EventCount {
  readonly area: string;
  readonly areaName: string;
  readonly category: string;
  /** Groups of categories that this one belongs to, such as all crime (which leaves anti-social behaviour out). */
  readonly groups: readonly string[];
  readonly period: Period;
  /** Where in the day, where an indicator of the source asks. */
  readonly partOfDay?: PartOfDay;
  /** Which fortnight it is in, from 0; null for a period that is no day. Left out where nobody asks. */
  readonly fortnight?: number | null;
  /** How many of the events are of each person, by a number that stands for the sender's id and means nothing else. */
  readonly people?: ReadonlyMap<number, number>;
  readonly count: number;
  readonly origin: Origin;
}

/** What a judgement is read by, for messages that point at a cell. */
export type JudgementRole =
  | 'candidate'
  | 'criterion'
  | 'form'
  | 'value'
  | 'denominator'
  | 'grade'
  | 'author'
  | 'reason'
  | 'reference';

export interface JudgementRecord {
  readonly candidate: string;
  readonly criterion: string;
  readonly form: string;
  /** A figure or, of the form `coded`, words of the code book as written. */
  readonly value: number | string;
  readonly denominator: number | null;
  readonly grade: string;
  readonly costBasis: string | null;
  readonly author: string;
  readonly reason: string;
  readonly reference: string;
  /** Position of each cell in the record; null for what the file has no column for. */
  readonly columns: Readonly<Record<JudgementRole, number | null>>;
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
  readonly classes: readonly PlaceClass[];
  /** Left out where no source gives any. */
  readonly costs?: readonly UnitCost[];
  readonly harmWeights?: readonly HarmWeight[];
  readonly deflators?: readonly Deflator[];
  readonly comments?: readonly CommentRecord[];
  readonly risks?: readonly RiskRecord[];
  readonly actions?: readonly ActionRecord[];
}
