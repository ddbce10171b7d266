import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'influence',
  name: 'Partnership influence',
  question: 'Can the partnership make a difference?',
  forms: ['coded'],
};

/** Judged from 0 to 100, with a reason. */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  return valueBetween(evidence.value, anchorFor(evidence.form, anchors));
}
