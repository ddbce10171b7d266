import type { Limits } from '../../src/stats/confidence-level.ts';
import { linearisedVariance } from '../../src/stats/surveys/linearised-variance.ts';
import type { Answer } from '../../src/stats/surveys/survey-answers.ts';

/** R's `glm` stops when the deviance moves by less than this part of itself (help page of glm.control). */
export const STOP_OF_GLM = 1e-8;

/**
 * Logit limits by another route: a logistic regression without covariates, fitted by scoring (McCullagh & Nelder 1989,
 * section 4.4) from the usual start (wy + 1/2)/(w + 1), weights of mean 1. The reference package goes this way and
 * stops early, so two of its figures carry an error of 2e-9; scored to the end they are the closed form.
 */
export function logitLimitsByScoring(answers: readonly Answer[], stop: number): Limits {
  const logOdds = scoreLogOdds(answers, stop);
  const p = 1 / (1 + Math.exp(-logOdds));
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  const variance = linearisedVariance(
    answers.map(({ yes, weight, ...where }) => ({
      ...where,
      value: (weight / total) * (((yes ? 1 : 0) - p) / (p * (1 - p))),
    })),
  );
  if (!variance.ok) throw new Error(variance.reason);
  const reach = 1.959963984540054 * Math.sqrt(variance.value);
  const share = (eta: number): number => 1 / (1 + Math.exp(-eta));
  return { lower: share(logOdds - reach), upper: share(logOdds + reach) };
}

type Scored = { readonly y: number; readonly weight: number };

function scoreLogOdds(answers: readonly Answer[], stop: number): number {
  const mean = answers.reduce((sum, { weight }) => sum + weight, 0) / answers.length;
  const scored = answers.map(({ yes, weight }) => ({ y: yes ? 1 : 0, weight: weight / mean }));
  let shares = scored.map(({ y, weight }) => (weight * y + 0.5) / (weight + 1));
  let deviance = devianceOf(scored, shares);
  for (let step = 0; step < 100; step += 1) {
    const logOdds = scoringStep(scored, shares);
    shares = scored.map(() => 1 / (1 + Math.exp(-logOdds)));
    const next = devianceOf(scored, shares);
    if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < stop) return logOdds;
    deviance = next;
  }
  throw new Error('scoring did not settle');
}

function scoringStep(answers: readonly Scored[], shares: readonly number[]): number {
  let information = 0;
  let weighted = 0;
  for (const [i, { y, weight }] of answers.entries()) {
    const p = shares[i]!;
    information += weight * p * (1 - p);
    weighted += weight * (p * (1 - p) * Math.log(p / (1 - p)) + y - p);
  }
  return weighted / information;
}

function devianceOf(answers: readonly Scored[], shares: readonly number[]): number {
  return answers.reduce(
    (sum, { y, weight }, i) => sum - 2 * weight * Math.log(y === 1 ? shares[i]! : 1 - shares[i]!),
    0,
  );
}
