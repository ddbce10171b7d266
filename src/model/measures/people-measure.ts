import type { Origin } from '../origin.ts';
import type { MeasureBase } from './measure-base.ts';

/** Local events of an indicator by person, without any id. */
export interface PeopleCount {
  readonly indicator: string;
  /** Events of each person, most first. */
  readonly counts: readonly number[];
  /** Events of which no id says whose they are. */
  readonly unnamed: number;
  readonly origins: readonly Origin[];
}

/** How much of what a service is called for falls on the tenth of people who are there most. */
export interface PeopleMeasure extends MeasureBase {
  readonly kind: 'people';
  readonly people: number;
  readonly events: number;
  readonly unnamed: number;
  readonly topPeople: number;
  readonly topEvents: number;
  /** The top 0.5% of people and the percentage of events that is theirs; null where that is less than one person. */
  readonly few: { readonly people: number; readonly events: number; readonly percent: number } | null;
}
