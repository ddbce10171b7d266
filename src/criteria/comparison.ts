import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { shrink } from './shrink.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'comparison',
  name: 'Comparison',
  question: 'Is it worse here than elsewhere?',
  forms: ['ratio', 'coded'],
};

/** Local rate over the comparator's, turned so that more is worse, shrunk by its uncertainty. */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  return shrink(valueBetween(evidence.value, anchorFor(evidence.form, anchors)), evidence.z);
}
