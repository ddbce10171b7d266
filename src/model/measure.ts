import type { ComparatorId } from './area.ts';
import type { Origin } from './origin.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { SeriesBreak } from './series-break.ts';

export type MeasureKind = 'level' | 'change' | 'trend' | 'comparison' | 'harm' | 'concentration';

/** What a movement or a difference means for the partnership, once polarity is applied. */
export type Judgement = 'improving' | 'worsening' | 'better' | 'worse' | 'similar' | 'no-judgement';

/** Size of a difference in words, and whether the test finds it. */
export interface Verdict {
  readonly words: string;
  readonly significant: boolean;
}

interface MeasureBase {
  readonly id: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly evidence: readonly Origin[];
  /** True when a figure behind it was estimated or worked back from a printed percentage. */
  readonly estimated: boolean;
  readonly judgement: Judgement | null;
}

export interface LevelMeasure extends MeasureBase {
  readonly kind: 'level';
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Decimals of a published value; null when the value is worked out here. */
  readonly publishedDecimals: number | null;
}

export interface ChangeMeasure extends MeasureBase {
  readonly kind: 'change';
  readonly base: Period;
  readonly before: number;
  readonly after: number;
  readonly absolute: number;
  readonly verdict: Verdict | null;
  /** Known breaks between the two: the figures are not like for like. */
  readonly breaks: readonly SeriesBreak[];
}

export interface TrendMeasure extends MeasureBase {
  readonly kind: 'trend';
  readonly periods: readonly Period[];
  /** Known breaks inside the series: the slope is less sure. */
  readonly breaks: readonly SeriesBreak[];
  /** Slope over its standard error; null when there is no slope. */
  readonly z: number | null;
  /** The change a year, turned so that more is worse; null without a judgement. */
  readonly adverse: number | null;
}

export interface ComparisonMeasure extends MeasureBase {
  readonly kind: 'comparison';
  readonly comparator: ComparatorId;
  readonly comparatorArea: string;
  readonly local: number | null;
  readonly other: number | null;
  readonly otherPublishedDecimals: number | null;
  readonly verdict: Verdict | null;
  readonly z: number | null;
  /** The ratio, turned so that more than 1 is worse; null without a judgement. */
  readonly adverse: number | null;
}

export interface HarmMeasure extends MeasureBase {
  readonly kind: 'harm';
  readonly costClass: string;
  readonly count: number | null;
  readonly unitCost: number | null;
  /** Recorded to actual crime; 1 when the multiplier is switched off. */
  readonly multiplier: number | null;
  /** The same without the multiplier, always printed beside it. */
  readonly withoutMultiplier: number | null;
  readonly perThousand: number | null;
}

export interface ConcentrationMeasure extends MeasureBase {
  readonly kind: 'concentration';
  readonly places: number;
  readonly topPlaces: number;
  readonly highest: { readonly code: string; readonly name: string; readonly count: number } | null;
}

export type Measure =
  | LevelMeasure
  | ChangeMeasure
  | TrendMeasure
  | ComparisonMeasure
  | HarmMeasure
  | ConcentrationMeasure;

/** How much of recorded crime has a unit cost. Printed beside every total of harm. */
export interface CostCoverage {
  readonly costSet: string;
  readonly basis: string;
  readonly multiplier: boolean;
  readonly costed: number;
  readonly recorded: number | null;
  readonly percent: number | null;
  readonly notCosted: readonly string[];
  readonly total: number;
  readonly totalWithoutMultiplier: number;
}

export interface Measures {
  readonly measures: readonly Measure[];
  readonly costCoverage: CostCoverage | null;
}
