import type { MeasureBase } from './measure-base.ts';
import type { Share } from './share.ts';

/** How many call something a problem, and its place among the concerns that were asked about at the same time. */
export interface ConcernMeasure extends MeasureBase {
  readonly kind: 'concern';
  readonly share: Share;
  /** 1 for what most people call a problem; equals share a rank. */
  readonly rank: number;
  /** How many concerns are put in order. */
  readonly of: number;
}
