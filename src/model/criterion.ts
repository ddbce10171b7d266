import type { Origin } from './origin.ts';

export type CriterionId =
  | 'harm'
  | 'size'
  | 'trend'
  | 'comparison'
  | 'concentration'
  | 'concern'
  | 'fit'
  | 'influence';

/** A official series, full coverage; B partner administrative data; C survey, proxy or caveat; D judgement or other area. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** What kind of figure a piece of evidence is, hence which value function scores it. */
export type EvidenceForm =
  | 'gbp-per-1000'
  | 'per-1000'
  | 'percent-a-year'
  | 'ratio'
  | 'top-share'
  | 'repeat-share'
  | 'percent-concerned'
  | 'coded';

/** A measure or a recorded judgement that answers one criterion for one candidate. */
export interface Evidence {
  readonly id: string;
  readonly candidate: string;
  readonly criterion: CriterionId;
  readonly form: EvidenceForm;
  readonly value: number;
  /** Distance from "no difference" in standard errors, for shrinkage; null when there is none to shrink by. */
  readonly z: number | null;
  readonly grade: Grade;
  readonly kind: 'measure' | 'judgement';
  readonly measure: string | null;
  /** What the value was worked out from: numerator and denominator as recorded. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly costBasis: string | null;
  readonly author: string | null;
  readonly reason: string;
  readonly reference: string | null;
  readonly origins: readonly Origin[];
}

/** What a criterion asks, and which forms of evidence answer it. */
export interface CriterionMeta {
  readonly id: CriterionId;
  readonly name: string;
  readonly question: string;
  readonly forms: readonly EvidenceForm[];
}

export interface CriterionWeight {
  readonly criterion: CriterionId;
  /** Out of 100 over all criteria. */
  readonly weight: number;
  readonly reason: string;
}

/** The two figures between which a form of evidence runs from 0 to 100. */
export interface Anchor {
  readonly form: EvidenceForm;
  readonly scale: 'log' | 'linear';
  readonly zeroAt: number;
  readonly fullAt: number;
  readonly unit: string;
  readonly reason: string;
}

export type CriterionScore =
  | {
      readonly status: 'scored';
      readonly candidate: string;
      readonly criterion: CriterionId;
      readonly score: number;
      readonly grade: Grade;
      readonly evidence: readonly string[];
    }
  | { readonly status: 'missing'; readonly candidate: string; readonly criterion: CriterionId };
