import type { ContrastId } from '../area.ts';
import type { MeasureBase } from './measure-base.ts';

/** In how many of the crime types that are candidates the local rate is above the comparator's. Names are ids of indicators. */
export interface StandingMeasure extends MeasureBase {
  readonly kind: 'standing';
  readonly comparator: ContrastId;
  readonly compared: number;
  /** The highest ratio first. */
  readonly above: readonly string[];
  readonly significantlyAbove: readonly string[];
  /** The lowest ratio first. */
  readonly below: readonly string[];
  readonly significantlyBelow: readonly string[];
  readonly equal: readonly string[];
  /** Those without both rates for the period. */
  readonly notCompared: readonly string[];
  /** The measures that were counted. */
  readonly contrasts: readonly string[];
}
