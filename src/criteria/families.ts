import type { Evidence } from '../model/criterion.ts';

/** A piece of evidence and what it scores. */
export interface Answer {
  readonly evidence: Pick<Evidence, 'family' | 'weight'>;
  readonly score: number;
}

/**
 * What several pieces of evidence score together, 0 to 100. A family, such as the quarterly and the annual rate of one
 * thing, has one vote: the mean of its members. Votes weigh as the pounds of harm that they speak of, so that a score
 * never rises by the number of indicators alone.
 */
export function vote(answers: readonly Answer[]): number {
  const votes = familiesOf(answers).map((members) => ({
    score: mean(members.map(({ score }) => score)),
    weight: Math.max(...members.map(({ evidence }) => evidence.weight ?? 1)),
  }));
  // Without weights the plain mean, to the last bit.
  if (votes.every(({ weight }) => weight === votes[0]?.weight)) return mean(votes.map(({ score }) => score));
  const whole = votes.reduce((sum, { weight }) => sum + weight, 0);
  return votes.reduce((sum, { score, weight }) => sum + score * weight, 0) / whole;
}

/** Evidence without a family is one of its own. */
function familiesOf(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const families = new Map<string, Answer[]>();
  for (const [at, answer] of answers.entries()) {
    const family = answer.evidence.family ?? `\n${at}`;
    const members = families.get(family);
    if (members) members.push(answer);
    else families.set(family, [answer]);
  }
  return [...families.values()];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
