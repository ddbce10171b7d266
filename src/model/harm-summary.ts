import type { HarmPart } from './harm-class.ts';
import type { Quantity } from './quantity.ts';

/** A class has low volume and high harm when its share of harm is more than this many times its share of crime. */
export const HIGH_HARM_TIMES = 2;
/** Per cent of the harm that "most of the harm" is more than. */
export const MOST_OF_HARM = 50;

/** An offence class in the total of harm. Percentages are of the classes that are costed. */
export interface HarmShare {
  readonly indicator: string;
  /** The measure that it rests on. */
  readonly measure: string;
  readonly costClass: string;
  readonly count: number;
  readonly pounds: number;
  readonly withoutMultiplier: number;
  /** Null where there is no harm to have a share of. */
  readonly harmPercent: number | null;
  /** Null where there are no crimes to have a share of. */
  readonly crimePercent: number | null;
  /** Few events that do much of the harm: see HIGH_HARM_TIMES. */
  readonly lowVolumeHighHarm: boolean;
}

/** The fewest classes that make more than MOST_OF_HARM of it: "15% of crimes are 73% of the harm". */
export interface MostHarm {
  readonly indicators: readonly string[];
  readonly harmPercent: number;
  readonly crimePercent: number;
}

/** Why the events of an indicator are in no total of harm. */
export type ApartReason =
  /** A flag such as alcohol: its events are in offence classes. */
  | 'lens'
  /** All of its events are in another class. */
  | 'part-of-another'
  /** Casualties, incidents, victims: no recorded crime. */
  | 'not-crime'
  /** The count of the period is not known. */
  | 'not-known';

export interface HarmApart {
  readonly indicator: string;
  readonly reason: ApartReason;
}

export interface MetricClass {
  readonly indicator: string;
  /** In the metric's unit; null where the metric has nothing for the class or its count is not known. */
  readonly value: number | null;
  /** Among the classes that have a value, the highest first. */
  readonly rank: number | null;
}

/** The same recorded counts weighed in one of several ways. */
export interface HarmMetric {
  /** `cost`, `cost-recorded`, or the source of the weights with their unit. */
  readonly id: string;
  readonly kind: 'cost' | 'cost-recorded' | 'weights';
  readonly unit: string;
  readonly classes: readonly MetricClass[];
  /** Share of the events of all classes that it weighs; null where there are none. */
  readonly coverage: number | null;
  /**
   * Pounds per 1,000 residents of the harm of each indicator or theme, were the total of harm shared out by this
   * metric: anchors in pounds still hold. An indicator that the metric cannot weigh is left out.
   */
  readonly equivalentPerThousand: Readonly<Record<string, number>>;
}

/** How far the ranks of a class lie apart among the classes that every metric weighs. */
export interface RankSpread {
  readonly indicator: string;
  /** The largest rank less the smallest; null for a class that some metric does not weigh. */
  readonly spread: number | null;
}

/** A score of severity as its publisher gives it: beside the metrics, and never ranked by class. */
export interface PublishedSeverity {
  readonly indicator: string;
  readonly measure: string;
  readonly value: number;
  readonly decimals: number | null;
}

/** What recorded crime costs the area: the classes that are costed, each event once. */
export interface HarmSummary {
  readonly period: string;
  readonly basis: string;
  readonly priceYear: string;
  readonly rebased: boolean;
  readonly multiplier: boolean;
  readonly total: Quantity;
  readonly perThousand: Quantity;
  readonly withoutMultiplier: number | null;
  readonly parts: readonly HarmPart[];
  /** The largest first. */
  readonly classes: readonly HarmShare[];
  readonly most: MostHarm | null;
  readonly apart: readonly HarmApart[];
  readonly metrics: readonly HarmMetric[];
  readonly spreads: readonly RankSpread[];
  readonly published: readonly PublishedSeverity[];
}
