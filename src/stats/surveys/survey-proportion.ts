import { atBothLevels, type LimitsAtBothLevels } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { wilsonProportion } from '../rates/wilson-proportion.ts';
import { sum } from '../sum.ts';
import { effectiveBase } from './effective-base.ts';
import { linearisedVariance } from './linearised-variance.ts';
import { type EstimatedShare, logitLimits, waldLimits } from './share-limits.ts';
import { type Answer, faultInAnswers, readAnswers, type SurveyAnswers } from './survey-answers.ts';

export type SurveyProportion = {
  /** People who answered. */
  readonly answers: number;
  readonly proportion: number;
  /** Linearised, with strata and units; 0 when all answered alike. */
  readonly standardError: number;
  /** Null, as logit and design effect are, when the answers show no variation to judge by. */
  readonly wald: LimitsAtBothLevels | null;
  readonly logit: LimitsAtBothLevels | null;
  /** Variance over that of a simple random sample of as many answers. */
  readonly designEffect: number | null;
  readonly kishDesignEffect: number;
  readonly effectiveBase: number;
  /** Wilson limits on the effective base: there for 0 % and 100 % too. */
  readonly wilson: LimitsAtBothLevels;
};

/** A standard error this far below the share itself is the rounding of units that are all alike. */
const ROUNDING = 1e-12;
/** The square of a share below this is lost to underflow. */
const SMALLEST_SHARE = 1e-140;

/**
 * Share of a population that would answer yes, from a weighted survey.
 * Formula: p = Σwy / Σw; SE = sqrt(linearisedVariance) with influences w (y - p) / Σw; design effect = SE² /
 * (p (1 - p) / (n - 1)); Kish design effect = n / effective base.
 * Variant: people without an answer are left out, the weights of the others stay; normal multiplier (no degrees of
 * freedom of the design); three intervals, each named. An answer with weight 0 counts among the n.
 * Argument: see SurveyAnswers; weights in any unit. Result: shares on the scale 0 to 1.
 * Fails: lengths-differ, not-finite and negative-weight (weights), not-yes-or-no, too-few-answers (below 2),
 * no-weight, stratum-of-one-unit, beyond-precision.
 * Source: Särndal, Swensson & Wretman (1992), chapter 5; Korn & Graubard (1998); Kish (1965); Wilson (1927).
 * @example
 * const safe = surveyProportion({ responses: [1, 1, 0, 1, 0, 0], weights: [1, 1, 1, 1, 1, 1] });
 * safe.ok && safe.value.standardError // => 0.223606797750
 */
export function surveyProportion(question: SurveyAnswers): Outcome<SurveyProportion> {
  const fault = faultInAnswers(question);
  if (fault !== null) return fail(fault);
  const answers = readAnswers(question);
  if (answers.length < 2) return fail('too-few-answers');
  if (answers.every(({ weight }) => weight === 0)) return fail('no-weight');
  const shares = relativeWeights(answers);
  const yes = sum(shares.filter((_, i) => answers[i]?.yes));
  const no = sum(shares.filter((_, i) => !answers[i]?.yes));
  const smaller = Math.min(yes, no);
  if (smaller > 0 && smaller < SMALLEST_SHARE) return fail('beyond-precision');
  // y - p is q for a yes and -p for a no: written so, nothing cancels near 0 % and 100 %.
  const variance = linearisedVariance(
    answers.map(({ yes: said, ...where }, i) => ({ ...where, value: shares[i]! * (said ? no : -yes) })),
  );
  if (!variance.ok) return variance;
  return describe({ yes, no, standardError: Math.sqrt(variance.value) }, answers);
}

function describe(share: EstimatedShare, answers: readonly Answer[]): Outcome<SurveyProportion> {
  const { yes, no, standardError } = share;
  const base = effectiveBase(answers.map(({ weight }) => weight));
  const wilson = wilsonProportion({ count: no === 0 ? base : Math.min(yes * base, base), base, per: 1 });
  if (!wilson.ok) return wilson;
  const varies = standardError > ROUNDING * Math.min(yes, no);
  const logit = varies ? atBothLevels((level) => logitLimits(share, level)) : null;
  const designEffect = varies ? (standardError / yes) * (standardError / no) * (answers.length - 1) : null;
  return succeed({
    answers: answers.length,
    proportion: no === 0 ? 1 : yes,
    standardError: varies ? standardError : 0,
    wald: varies ? atBothLevels((level) => waldLimits(share, level)) : null,
    logit,
    designEffect,
    kishDesignEffect: answers.length / base,
    effectiveBase: base,
    wilson: { limits95: wilson.value.limits95, limits998: wilson.value.limits998 },
  });
}

/** Weights that add to 1; relative to the largest first, so that their sum cannot overflow. */
function relativeWeights(answers: readonly Answer[]): readonly number[] {
  const largest = answers.reduce((most, { weight }) => Math.max(most, weight), 0);
  const parts = answers.map(({ weight }) => weight / largest);
  const total = sum(parts);
  return parts.map((part) => part / total);
}
