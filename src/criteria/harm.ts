import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'harm',
  name: 'Harm',
  question: 'What does it cost victims and the county?',
  forms: ['gbp-per-1000', 'coded'],
};

/** Pounds a year per 1,000 residents, one cost basis, in logarithms between the anchors. */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  return valueBetween(evidence.value, anchorFor(evidence.form, anchors));
}
