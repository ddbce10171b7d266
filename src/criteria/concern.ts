import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'concern',
  name: 'Public concern',
  question: 'How many residents call it a problem?',
  forms: ['percent-concerned', 'coded'],
};

/** Percent of residents who call it a problem, or a coded theme of engagement. */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  return valueBetween(evidence.value, anchorFor(evidence.form, anchors));
}
