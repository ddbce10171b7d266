import type { Anchor, CriterionMeta, Evidence } from '../model/criterion.ts';
import { anchorFor, valueBetween } from './value-function.ts';

export const meta: CriterionMeta = {
  id: 'concentration',
  name: 'Concentration',
  question: 'Does it fall on few places or people, or on the same ones again?',
  forms: ['top-share', 'repeat-share', 'coded'],
};

/** Share of events in the top tenth of places or people, or share of repeats. Several figures are averaged. */
export function score(evidence: Evidence, anchors: readonly Anchor[]): number {
  return valueBetween(evidence.value, anchorFor(evidence.form, anchors));
}
