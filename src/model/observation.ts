import type { Origin } from './origin.ts';
import type { Period } from './period.ts';

export type Quality = 'complete' | 'estimated' | 'suppressed' | 'missing';

/** One indicator, area and period as the sender gave it. */
export interface Observation {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly numerator: number | null;
  /** The base of a percentage, or the population for a rate. */
  readonly denominator: number | null;
  /** A rate or percentage published without its numerator. */
  readonly published: { readonly value: number; readonly decimals: number } | null;
  readonly quality: Quality;
  readonly origins: readonly Origin[];
}

/** What a rate is for 1,000 of. One never stands in for the other. */
export type PopulationBase = 'residents' | 'households';

/** A mid-year population, or the households of a year. */
export interface Population {
  readonly area: string;
  readonly year: number;
  readonly of: PopulationBase;
  readonly value: number;
  readonly origins: readonly Origin[];
}

/** Events of one small area over the assessment period, for concentration and places. */
export interface PlaceCount {
  readonly indicator: string;
  readonly place: string;
  readonly placeName: string;
  readonly count: number;
  readonly origins: readonly Origin[];
}

export interface Observations {
  readonly observations: readonly Observation[];
  readonly populations: readonly Population[];
  readonly places: readonly PlaceCount[];
  /** How many small areas the partnership's area has, with events or without; 0 when no look-up says. */
  readonly placesInArea: number;
}
