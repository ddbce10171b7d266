/** A flag that cuts across offence classes. */
export type Lens =
  | 'domestic'
  | 'sexual'
  | 'hate'
  | 'young-people'
  | 'alcohol'
  | 'drugs'
  | 'night-time'
  | 'rural';

/** Which flag an event is at home with when it carries several: a row of data/precedence.csv, first come first. */
export interface Precedence {
  readonly lens: Lens;
  readonly name: string;
  readonly reason: string;
}
