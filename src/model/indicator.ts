import type { Hours } from './hours.ts';
import type { PopulationBase } from './observation.ts';
import type { Target } from './target.ts';

/** What a rise means: applied last, in measures/judge. */
export type Polarity = 'low-is-good' | 'high-is-good' | 'no-judgement';

/**
 * `rate`: a count over a population. `count`: a count alone. `percent`: numerator and base come together. `score`: a
 * published figure that is none of these, such as an index of severity, and is never added up or tested.
 */
export type IndicatorKind = 'rate' | 'count' | 'percent' | 'score';

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly polarity: Polarity;
  /** What its rate is for 1,000 of. */
  readonly per: PopulationBase;
  /** Sources of its figures: the partnership's own, and those of comparators where they come apart. */
  readonly sources: readonly string[];
  /** Categories of the sources that are counted together. */
  readonly categories: readonly string[];
  /** The hours of the day that its events are of; left out for events of any time. Of sources of events only. */
  readonly hours?: Hours;
  /** Class of the cost set that one of these events is costed as; null when not costed. */
  readonly costClass: string | null;
  /** True for a flag that cuts across offence classes (alcohol, domestic): shown, never added to a total. */
  readonly lens: boolean;
  readonly caveat: string | null;
  /** Left out where none is set. */
  readonly target?: Target;
}
