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

/** The plans' own quartet: a list ranked without one of them is not the list that the plans ask for. */
export const CORE_CRITERIA: readonly CriterionId[] = ['harm', 'size', 'trend', 'comparison'];

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
  /** The words of the code book that the value stands for; left out where a figure was given. */
  readonly phrase?: string;
  /** Distance from "no difference" in standard errors, for shrinkage; null when there is none to shrink by. */
  readonly z: number | null;
  /** What a ratio is to: of measures that answer comparison and of no other evidence. */
  readonly against?: 'comparator' | 'expected' | 'target';
  /** Years running, up to the one assessed, on the worse side of what it is against; null where nobody counts them. */
  readonly yearsAdverse: number | null;
  readonly grade: Grade;
  /** A change of recording that the grade of a trend was lowered for; left out where none is known. */
  readonly caveat?: string;
  readonly kind: 'measure' | 'judgement';
  readonly measure: string | null;
  /** What the value was worked out from: numerator and denominator as recorded. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly costBasis: string | null;
  /** The year whose prices pounds are of; null for other figures and where a judgement does not say. */
  readonly priceYear: string | null;
  readonly author: string | null;
  readonly reason: string;
  readonly reference: string | null;
  readonly origins: readonly Origin[];
  /** Evidence of one family has one vote in a criterion; left out where each piece has its own. */
  readonly family?: string;
  /** What its vote weighs: the pounds of harm that it speaks of. Left out where votes weigh the same. */
  readonly weight?: number;
}

/** What words about a criterion score: a row of the code book. */
export interface CodedPhrase {
  readonly criterion: CriterionId;
  /** In lower case with single spaces. */
  readonly phrase: string;
  /** 0 to 100. */
  readonly value: number;
  readonly reason: string;
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

/** An anchor that may hold for some costs only. */
export interface AnchorRow extends Anchor {
  /** The id of a cost set, `recorded` where recorded crime is not multiplied up, or empty where nothing else fits. */
  readonly when: string;
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
