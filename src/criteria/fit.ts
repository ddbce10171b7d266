import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'fit',
  name: 'Strategic fit',
  question: "Does a statutory duty or a partner's plan ask for it?",
  forms: ['coded'],
};

/** Coded: statutory duty 100, a PCC or JSNA plan 67, one other strategy 33, none 0. */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  return valueBetween(evidence.value, anchorFor(evidence.form, anchors));
}
