import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import * as comparison from './comparison.ts';
import * as concentration from './concentration.ts';
import * as concern from './concern.ts';
import * as fit from './fit.ts';
import * as harm from './harm.ts';
import * as influence from './influence.ts';
import * as size from './size.ts';
import * as trend from './trend.ts';

/** A question that every candidate is asked: what it is, and how a piece of evidence scores. */
export interface Criterion {
  readonly meta: CriterionMeta;
  readonly score: (evidence: Evidence, anchors: readonly Anchor[]) => number;
}

/** The eight criteria, in the order of reports. */
export const criteria: readonly Criterion[] = [
  harm,
  size,
  trend,
  comparison,
  concentration,
  concern,
  fit,
  influence,
];
