import type { Origin } from '../origin.ts';

/** How likely or how bad: a whole number of the scale. `word` where the file says low, medium or high. */
export interface RiskGrade {
  readonly level: number;
  readonly word: boolean;
}

/** What a row says of a risk before or after it is acted upon. Null is not said, and never 0. */
export interface RiskGrades {
  readonly likelihood: RiskGrade | null;
  readonly impact: RiskGrade | null;
  /** The score as the file states it. */
  readonly stated: number | null;
  /** Position of the stated score in the record; null where the file has no column for it. */
  readonly statedColumn: number | null;
}

/** A row of a risk register. */
export interface RiskRecord {
  readonly reference: string | null;
  readonly risk: string;
  readonly inherent: RiskGrades;
  readonly residual: RiskGrades;
  readonly owner: string | null;
  readonly mitigation: string | null;
  readonly origin: Origin;
}

export interface RiskScore {
  readonly likelihood: number;
  readonly impact: number;
  /** Likelihood times impact. */
  readonly score: number;
}

/** A risk in its place. */
export interface Risk {
  readonly reference: string;
  readonly risk: string;
  readonly inherent: RiskScore | null;
  /** What is left of it once it is acted upon. */
  readonly residual: RiskScore | null;
  /** By how much the score falls. */
  readonly reduction: number | null;
  /** By the score before action, 1 the highest; shared by ties, null without a score. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly owner: string | null;
  readonly mitigation: string | null;
  readonly origin: Origin;
}

/** Scores of the risks that have one before and after action. */
export interface RiskSum {
  readonly risks: number;
  readonly before: number;
  readonly after: number;
  readonly reductionPercent: number;
}

export interface RiskRegister {
  /** The highest grade of the scale: 3 for low, medium and high. */
  readonly scale: number;
  /** Whether the file grades in words. */
  readonly worded: boolean;
  /** In the order of the file. */
  readonly risks: readonly Risk[];
  readonly sum: RiskSum | null;
}

export type RiskBand = 'low' | 'medium' | 'high';

/** Scores up to a quarter of the highest that the scale has are low, up to half are medium. */
export const LOW_UP_TO = 1 / 4;
export const MEDIUM_UP_TO = 1 / 2;

/** 1 and 2 of 9 are low, 3 and 4 medium, 6 and 9 high. */
export function riskBand(score: number, scale: number): RiskBand {
  const share = score / scale ** 2;
  if (share <= LOW_UP_TO) return 'low';
  return share <= MEDIUM_UP_TO ? 'medium' : 'high';
}
