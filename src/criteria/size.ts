import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'size',
  name: 'Size',
  question: 'How much of it is there?',
  forms: ['per-1000', 'coded'],
};

/** Events per 1,000 residents, in logarithms between the anchors. */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  return valueBetween(evidence.value, anchorFor(evidence.form, anchors));
}
