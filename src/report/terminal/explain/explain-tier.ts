import type { Assessment } from '../../../model/assessment.ts';
import type { Candidate, Decision, RankedPriority } from '../../../model/ranking.ts';
import { plainText } from '../../plain-text.ts';
import { tierWords } from '../../tier-words.ts';

/** What becomes of a candidate: the model's tier, the one agreed, the gate before it, and who decided, when and why. */
export function tierLines(one: RankedPriority, { settings }: Assessment): readonly string[] {
  const { tier, agreedTier, override } = one;
  const model = `Tier: ${tierWords[tier]}`;
  const agreed = `${model} by the model, agreed: ${tierWords[agreedTier]}`;
  const byOthers = override === null && agreedTier !== tier;
  return [
    ...gateLines(one.candidate, settings.candidates),
    ...(override ? [`${agreed}. ${decisionText(override.decision)}`] : []),
    ...(byOthers ? [`${agreed}, as the places are taken by what was agreed of others.`] : []),
    ...(override === null && !byOthers ? [`${model}.`] : []),
  ];
}

function gateLines({ gate }: Candidate, candidates: readonly Candidate[]): readonly string[] {
  if (gate === undefined) return [];
  const why = decisionText(gate.decision);
  switch (gate.kind) {
    case 'mandated':
      return [`Mandated: it needs no ranking. ${why}`];
    case 'led-elsewhere':
      return [`Led elsewhere. ${why}`];
    case 'part-of': {
      const whole = candidates.find(({ id }) => id === gate.candidate)?.name ?? gate.candidate;
      return [`Dealt with as part of ${plainText(whole)}. ${why}`];
    }
  }
}

/** `Decided by the board on 2014-03-31: a duty in law.` */
function decisionText({ who, when, why }: Decision): string {
  return plainText(`Decided by ${who} on ${when}: ${why.replace(/\.$/, '')}.`);
}
