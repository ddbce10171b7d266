import type { CriterionId, Grade } from './criterion.ts';
import type { Domain } from './domain.ts';
import type { Framework } from './framework.ts';
import type { Lens } from './lens.ts';

/** Who decided, when and why. */
export interface Decision {
  readonly who: string;
  /** The day, as `2014-03-31`. */
  readonly when: string;
  readonly why: string;
}

/**
 * Why a candidate does not compete for a place: the law or the commissioner asks for it (`mandated`), others lead on
 * it (`led-elsewhere`), or it is dealt with as part of another candidate (`part-of`).
 */
export type Gate =
  | { readonly kind: 'mandated' | 'led-elsewhere'; readonly decision: Decision }
  | { readonly kind: 'part-of'; readonly candidate: string; readonly decision: Decision };

/** Something that could become a priority. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** The indicator whose measures answer the criteria; null when only judgements do. */
  readonly indicator: string | null;
  /** Classes and flags whose events are at home with it; left out for a candidate without events. */
  readonly homes?: readonly string[];
  /** Flags that it is seen through. */
  readonly lenses?: readonly Lens[];
  /** Indicators that answer criteria beside its homes; size and harm come from homes alone. */
  readonly indicators?: readonly string[];
  /** Duties and strategies that name it. */
  readonly frameworks?: readonly Framework[];
  /** What the law asks an assessment to look at: those that it belongs to. */
  readonly domains?: readonly Domain[];
  /** What it is about and what not, in words. */
  readonly scope?: string;
  /** True where the plan sees it coming: emerging while it is not ranked. */
  readonly onHorizon?: boolean;
  /** Left out for a candidate that competes for a place. */
  readonly gate?: Gate;
}

/** What becomes of a candidate. */
export type Tier =
  | 'mandated'
  | 'priority'
  | 'contested-slot'
  | 'watching-brief'
  | 'emerging'
  | 'monitor'
  | 'gap';

/** A tier that people agreed on instead of the model's. */
export interface Override {
  readonly candidate: string;
  readonly tier: Tier;
  readonly decision: Decision;
}

/** What one criterion adds to a score. A criterion without evidence adds its weight times the prior. */
export interface Contribution {
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly score: number | null;
  readonly points: number;
  readonly grade: Grade | null;
  readonly evidence: readonly string[];
}

export type UnrankedReason = 'no-evidence' | 'too-little-evidence' | Gate['kind'];

/** A candidate in its place, before anything is known of how firm the place is. */
export interface Ranked {
  readonly candidate: Candidate;
  /** Shared by ties; null when too little of the weight is evidenced. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly score: number;
  /** Percentage of the weight that has evidence. */
  readonly coverage: number;
  readonly contributions: readonly Contribution[];
  /** Why it is not ranked. */
  readonly reason: UnrankedReason | null;
}

/** A candidate in its place, with how firm the place is and what becomes of it. */
export interface RankedPriority extends Ranked {
  /** What the model says. */
  readonly tier: Tier;
  /** What was agreed: the model's tier where nobody decided otherwise. */
  readonly agreedTier: Tier;
  readonly override: Override | null;
  /** Places from the 5th to the 95th percentile of the draws; null where it was not drawn. */
  readonly rankRange: readonly [number, number] | null;
  /** Share of the draws that put it among the first N; null where it does not compete. */
  readonly probabilityTopN: number | null;
}

/** The fixed rules of a ranking, carried along so that a reader can work it out again. */
export interface RankingRules {
  /** Score of a criterion without evidence. */
  readonly missingPrior: number;
  /** Percentage of the weight that must be evidenced. */
  readonly coverageNeeded: number;
  /** Years running on the worse side of the comparator from which a comparison earns the bonus, in points. */
  readonly persistentYears: number;
  readonly persistenceBonus: number;
}
