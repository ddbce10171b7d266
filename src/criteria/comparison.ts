import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { withPersistence } from './persistence.ts';
import { shrink } from './shrink.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'comparison',
  name: 'Comparison',
  question: 'Is it worse here than elsewhere?',
  forms: ['ratio', 'coded'],
};

/**
 * Local rate over the comparator's, the expected or a target, turned so that more is worse, shrunk by its uncertainty,
 * with the bonus for years running on the worse side.
 */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  const score = shrink(valueBetween(evidence.value, anchorFor(evidence.form, anchors)), evidence.z);
  return withPersistence(score, evidence.yearsAdverse);
}
