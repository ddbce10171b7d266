import type { UnitCost } from './cost-set.ts';
import type { Deflator } from './deflator.ts';
import type { HarmWeight } from './harm-weight.ts';
import type { PeopleCount } from './measures/people-measure.ts';
import type { Origin } from './origin.ts';
import type { Period } from './period.ts';
import type { LocalPlaces, PlaceCount } from './place.ts';
import type { CommentRecord } from './registers/comment.ts';
import type { FortnightCounts } from './registers/place-view.ts';
import type { SharedEvents } from './shared-events.ts';

export type { PlaceCount } from './place.ts';

export type Quality = 'complete' | 'estimated' | 'suppressed' | 'missing';

/** A change as a report prints it, of counts that it may not print. */
export interface PrintedChange {
  readonly percent: number;
  readonly decimals: number;
  /** How many more or fewer; null where only the percentage was printed. */
  readonly absolute: number | null;
  /** The period that it is measured from; null where it was not said. */
  readonly base: Period | null;
}

export interface SurveyPrecision {
  /** In percentage points. */
  readonly standardError: number | null;
  /** The base that weights leave. */
  readonly effectiveBase: number | null;
}

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
  /** What was to be expected: as many, or of a percentage the predicted percentage. Left out where none was given. */
  readonly expected?: { readonly value: number; readonly decimals: number };
  readonly printedChange?: PrintedChange;
  /** What a survey says of how sure its percentage is. Left out where it says nothing. */
  readonly survey?: SurveyPrecision;
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

export interface Observations {
  readonly observations: readonly Observation[];
  readonly populations: readonly Population[];
  readonly places: readonly PlaceCount[];
  /** How many small areas the partnership's area has, with events or without; 0 when no look-up says. */
  readonly placesInArea: number;
  /** Left out where no events are placed and no look-up divides the area. */
  readonly localPlaces?: LocalPlaces;
  /** Offence classes that count the same events; left out where none do. */
  readonly sharedEvents?: readonly SharedEvents[];
  /** The user's own unit costs, weights of harm and deflators, as read; left out where no source gives any. */
  readonly costs?: readonly UnitCost[];
  readonly harmWeights?: readonly HarmWeight[];
  readonly deflators?: readonly Deflator[];
  /** Local events by person and by fortnight; left out where no source is asked for them. */
  readonly people?: readonly PeopleCount[];
  readonly fortnights?: readonly FortnightCounts[];
  /** The engagement log, each comment with the code of its area; left out where there is none. */
  readonly comments?: readonly CommentRecord[];
}
