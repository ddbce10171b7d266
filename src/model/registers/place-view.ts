import type { ConfigPlace } from '../config-place.ts';
import type { Origin } from '../origin.ts';
import type { Period } from '../period.ts';

/** What the configuration asks about places. */
export interface PlaceSettings {
  readonly beforeAfter: readonly {
    readonly name: string;
    readonly indicator: string;
    readonly area: string;
    readonly before: Period;
    readonly after: Period;
    readonly at: ConfigPlace;
  }[];
  readonly topAreas: readonly {
    readonly name: string;
    readonly indicators: readonly string[];
    readonly areas: readonly string[];
    readonly at: ConfigPlace;
  }[];
  readonly fortnights: {
    readonly from: string;
    readonly indicators: readonly string[];
    readonly at: ConfigPlace;
  } | null;
}

/** Local events of an indicator by fortnight. */
export interface FortnightCounts {
  readonly indicator: string;
  /** Events by the number of the fortnight, from 0. */
  readonly bins: ReadonlyMap<number, number>;
  /** Events before the first fortnight, and events whose period is no day. */
  readonly before: number;
  readonly undated: number;
  readonly origins: readonly Origin[];
}

export interface Fortnights {
  readonly indicator: string;
  readonly name: string;
  readonly bins: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    /** False for one that was not over on the day from which registers look. */
    readonly over: boolean;
  }[];
  readonly before: number;
  readonly undated: number;
  readonly evidence: readonly Origin[];
}

export interface BeforeAfter {
  readonly name: string;
  readonly indicator: string;
  readonly area: string;
  readonly before: { readonly period: string; readonly count: number };
  readonly after: { readonly period: string; readonly count: number };
  readonly change: number;
  /** Null from nothing. */
  readonly percent: number | null;
  /** 95%, exact; as if chance alone moved the counts. */
  readonly limits: { readonly lower: number; readonly upper: number } | null;
  /** True where the count before is too small for its percentage to say much: counts are printed. */
  readonly smallNumbers: boolean;
  readonly evidence: readonly Origin[];
}

export interface TopOfIndicator {
  readonly indicator: string;
  readonly name: string;
  readonly area: string;
  readonly areaName: string;
  /** Per 1,000 or per cent, as the indicator is. */
  readonly value: number;
  readonly unit: string;
  readonly evidence: readonly Origin[];
}

/** Which area has the highest rate: the one that leads most often, and where another does. */
export interface TopAreas {
  readonly name: string;
  readonly leads: string | null;
  readonly leader: string | null;
  readonly tops: readonly TopOfIndicator[];
  readonly exceptions: readonly TopOfIndicator[];
  /** Indicators that have no rate in one of the areas or more: they are left out. */
  readonly lacking: readonly string[];
}

export interface PlaceRegister {
  readonly fortnights: readonly Fortnights[];
  readonly beforeAfter: readonly BeforeAfter[];
  readonly topAreas: readonly TopAreas[];
}
