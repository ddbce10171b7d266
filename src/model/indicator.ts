import type { Hours } from './hours.ts';
import type { IndicatorListing } from './indicator-listing.ts';
import type { Lens } from './lens.ts';
import type { PopulationBase } from './observation.ts';
import type { RatePer } from './rate-scale.ts';
import type { Target } from './target.ts';
import type { Theme } from './theme.ts';

/** What a rise means: applied last, in measures/verdicts/judge. */
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
  /** How many of them its rate is printed for; left out for 1,000. */
  readonly ratePer?: RatePer;
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
  /** Which flag it is; left out where the configuration does not say. */
  readonly flag?: Lens;
  /** The class that its events are cut out of or, of events that carry several flags, the indicators of those flags. */
  readonly within?: readonly string[];
  /** Whether its events are recorded crimes; left out where the configuration does not say. */
  readonly crime?: boolean;
  /** Indicators of one family have one vote in a criterion; left out for one that is a family of its own. */
  readonly family?: string;
  readonly caveat: string | null;
  /** The criterion that a percentage answers by what it is of; left out where it answers none by itself. */
  readonly answers?: 'repeat-share';
  /** Left out where none is set. */
  readonly target?: Target;
  /** How the partnership's list of indicators has it; left out where it says nothing. */
  readonly listing?: IndicatorListing;
  /** Of the events of several homes put together: which. Nobody sends figures of it. */
  readonly theme?: Theme;
}
