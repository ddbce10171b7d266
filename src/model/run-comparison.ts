import type { Anchor, CriterionWeight, Evidence } from './criterion.ts';
import type { TargetStatus } from './measures/target-measure.ts';
import type { Tier } from './ranking.ts';

/** The two figures of a ratio, turned as the ratio is: value = own / other. */
export interface RatioSides {
  readonly own: number;
  readonly other: number;
  /** Figures against different kinds of things are never mixed: they need not be in the same unit. */
  readonly against: NonNullable<Evidence['against']>;
}

export interface RecordedEvidence extends Evidence {
  /** Null for what is no ratio, and where one of its figures was not recorded. */
  readonly sides: RatioSides | null;
}

/** What one recorded event of an indicator was counted as in pounds: unit cost x multiplier. */
export interface RecordedPrice {
  readonly indicator: string;
  readonly count: number;
  readonly pounds: number;
}

export interface RecordedCandidate {
  readonly id: string;
  readonly name: string;
  readonly rank: number | null;
  readonly score: number;
  readonly tier: Tier;
  readonly agreedTier: Tier;
  readonly evidence: readonly RecordedEvidence[];
  readonly prices: readonly RecordedPrice[];
}

/** A figure beside its target, as a run recorded it. */
export interface RecordedTarget {
  readonly indicator: string;
  readonly name: string;
  readonly kind: string;
  readonly period: string;
  readonly actual: number | null;
  /** In which unit the figure is: percentages and changes are printed as such. */
  readonly percent: boolean;
  readonly status: TargetStatus | null;
}

export interface RecordedMethod {
  readonly weights: readonly CriterionWeight[];
  readonly anchors: readonly Anchor[];
  readonly missingPrior: number;
  /** What else a reader should know changed, each in words: `cost set: home-office-2019-20`. */
  readonly stated: Readonly<Record<string, string>>;
}

/** A run as its results.json has it: what a comparison with another run needs. */
export interface RecordedRun {
  readonly area: { readonly code: string; readonly name: string };
  readonly period: string;
  /** How many priorities there was room for. */
  readonly slots: number;
  readonly candidates: readonly RecordedCandidate[];
  /** One for each indicator and kind of target: that of the period assessed or the latest. */
  readonly targets: readonly RecordedTarget[];
  readonly method: RecordedMethod;
}

/** Why a score changed, in points. The three add up to the change. */
export interface ChangeParts {
  readonly ownData: number;
  readonly comparator: number;
  readonly method: number;
}

/** One candidate in both runs; nulls on the side where it is not listed. */
export interface CandidateChange {
  readonly id: string;
  readonly name: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  readonly scoreChange: number | null;
  /** The model's tiers. */
  readonly tierBefore: Tier | null;
  readonly tierAfter: Tier | null;
  readonly agreedBefore: Tier | null;
  readonly agreedAfter: Tier | null;
  /** Null for a candidate that is not in both runs. */
  readonly because: ChangeParts | null;
}

export type CrossingKind =
  | 'new'
  | 'gone'
  | 'ranked'
  | 'unranked'
  | 'entered-first'
  | 'left-first'
  | 'tier'
  | 'agreed-tier';

/** A line that a candidate crossed. */
export interface Crossing {
  readonly candidate: string;
  readonly kind: CrossingKind;
  /** Ranks or tiers, as the kind has them; null where there was none. */
  readonly before: number | Tier | null;
  readonly after: number | Tier | null;
}

/** A target that one run meets and the other does not. */
export interface TargetCrossing {
  readonly indicator: string;
  readonly name: string;
  readonly kind: string;
  readonly before: Pick<RecordedTarget, 'period' | 'actual' | 'percent' | 'status'>;
  readonly after: Pick<RecordedTarget, 'period' | 'actual' | 'percent' | 'status'>;
}

export interface RunComparison {
  readonly area: { readonly code: string; readonly name: string };
  readonly before: { readonly period: string; readonly slots: number };
  readonly after: { readonly period: string; readonly slots: number };
  /** In the order of the later ranking; those that are gone last. */
  readonly candidates: readonly CandidateChange[];
  readonly crossed: readonly Crossing[];
  readonly targets: readonly TargetCrossing[];
  /** What of the method differs, in words. */
  readonly methodChanges: readonly string[];
  /** What a reader must bear in mind: the same period twice, periods that overlap. */
  readonly notes: readonly string[];
}
