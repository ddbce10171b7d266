import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { shrink } from './shrink.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'trend',
  name: 'Trend',
  question: 'Is it growing?',
  forms: ['percent-a-year', 'coded'],
};

/** Yearly change in percent, turned so that more is worse, shrunk by its uncertainty. */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  return shrink(valueBetween(evidence.value, anchorFor(evidence.form, anchors)), evidence.z);
}
