import type { ComparatorId } from './area.ts';
import type { HarmClass, HarmPart } from './harm-class.ts';
import type { HarmSummary } from './harm-summary.ts';
import type { Ledger } from './ledger.ts';
import type { AgainstTrendMeasure } from './measures/against-trend-measure.ts';
import type { ConcernMeasure } from './measures/concern-measure.ts';
import type { ConvergenceMeasure } from './measures/convergence-measure.ts';
import type { DeprivationGradientMeasure } from './measures/deprivation-gradient-measure.ts';
import type { ExpectedMeasure } from './measures/expected-measure.ts';
import type { GapMeasure } from './measures/gap-measure.ts';
import type { ImpliedMeasure } from './measures/implied-measure.ts';
import type { LocationQuotientMeasure } from './measures/location-quotient-measure.ts';
import type { MeasureBase, Verdict } from './measures/measure-base.ts';
import type { PeopleMeasure } from './measures/people-measure.ts';
import type { PositionMeasure } from './measures/position-measure.ts';
import type { QuarterMeasure } from './measures/quarter-measure.ts';
import type { RateContrast } from './measures/rate-contrast.ts';
import type { RuralUrbanMeasure } from './measures/rural-urban-measure.ts';
import type { SeasonalTrendMeasure } from './measures/seasonal-trend-measure.ts';
import type { SeriesBreak } from './measures/series-break.ts';
import type { SpreadMeasure } from './measures/spread-measure.ts';
import type { StandingMeasure } from './measures/standing-measure.ts';
import type { TargetMeasure } from './measures/target-measure.ts';
import type { LevelWords, RecentVerdict } from './measures/trend-verdict.ts';
import type { WaveMeasure } from './measures/wave-measure.ts';
import type { Period } from './period.ts';
import type { NoAnswer } from './quantity.ts';
import type { AdjustedTest } from './significance.ts';

export type { Judgement, MeasureBase, Verdict } from './measures/measure-base.ts';

export type MeasureKind =
  | 'level'
  | 'change'
  | 'trend'
  | 'seasonal-trend'
  | 'quarter'
  | 'comparison'
  | 'position'
  | 'convergence'
  | 'standing'
  | 'harm'
  | 'concentration'
  | 'spread'
  | 'location-quotient'
  | 'rural-urban'
  | 'against-trend'
  | 'deprivation-gradient'
  | 'implied'
  | 'expected'
  | 'wave'
  | 'target'
  | 'gap'
  | 'concern';

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
  /** Counts, percentages or scores, as the indicator has them; `absolute` is in the same unit. */
  readonly before: number;
  readonly after: number;
  readonly absolute: number;
  /** Decimals of the coarser of two published figures; null when both are worked out here. */
  readonly publishedDecimals: number | null;
  /** The smaller base of two percentages; null for other figures and where a base was not given. */
  readonly smallestBase: number | null;
  /** Why the change has no limits; null where it has them, or where there is no change to put them to. */
  readonly noLimits: NoAnswer | null;
  readonly verdict: Verdict | null;
  /** Of a change of counts: its p-value, as if it were the only one and beside those of its run. */
  readonly test?: { readonly pValue: number; readonly adjusted: AdjustedTest | null };
  /** Known breaks between the two: the figures are not like for like. */
  readonly breaks: readonly SeriesBreak[];
}

export interface TrendMeasure extends MeasureBase {
  readonly kind: 'trend';
  readonly periods: readonly Period[];
  /** How the unbroken run of its latest periods goes, step by step. It describes and tests nothing. */
  readonly words: LevelWords;
  /** How many periods the words are about. */
  readonly wordsOver: number;
  readonly recent: RecentVerdict;
  /** Known breaks inside the series: the slope is less sure. */
  readonly breaks: readonly SeriesBreak[];
  /** Slope over its standard error; null when there is no slope. */
  readonly z: number | null;
  /** The change a year, turned so that more is worse; null without a judgement. */
  readonly adverse: number | null;
}

export interface ComparisonMeasure extends MeasureBase, RateContrast {
  readonly kind: 'comparison';
  readonly comparator: ComparatorId;
  readonly comparatorArea: string;
  readonly otherPublishedDecimals: number | null;
  /** Years running, up to the one assessed, with the worse rate; left out where rates are not judged or not yearly. */
  readonly yearsAdverse?: number;
}

export interface HarmMeasure extends MeasureBase {
  readonly kind: 'harm';
  /** Id of the cost set; ids parted by commas where the classes come from several. */
  readonly costSet: string;
  readonly basis: string;
  readonly priceYear: string;
  /** What prices were multiplied by to bring them to the price year; 1 when they are as published. */
  readonly rebased: number;
  /** Class of the cost set; classes parted by commas where there are several. */
  readonly costClass: string;
  readonly count: number | null;
  /** Null where there are several classes. */
  readonly unitCost: number | null;
  /** Recorded to actual crime; 1 when the multiplier is switched off. Null where there are several classes. */
  readonly multiplier: number | null;
  /** The same without the multiplier, always printed beside it. */
  readonly withoutMultiplier: number | null;
  readonly perThousand: number | null;
  readonly classes: readonly HarmClass[];
  /** The stages or payers of the cost; empty where a class has no such parts or its count is not known. */
  readonly parts: readonly HarmPart[];
  /** Indicators whose events are in the candidate and have no unit cost: the harm is at least this much. */
  readonly notCosted: readonly string[];
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
  | SeasonalTrendMeasure
  | QuarterMeasure
  | ComparisonMeasure
  | PositionMeasure
  | ConvergenceMeasure
  | StandingMeasure
  | HarmMeasure
  | ConcentrationMeasure
  | SpreadMeasure
  | LocationQuotientMeasure
  | RuralUrbanMeasure
  | AgainstTrendMeasure
  | DeprivationGradientMeasure
  | ImpliedMeasure
  | ExpectedMeasure
  | WaveMeasure
  | TargetMeasure
  | GapMeasure
  | ConcernMeasure
  | PeopleMeasure;

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
  /** Left out where nothing was measured, null where nothing is costed. */
  readonly harm?: HarmSummary | null;
  /** Left out where nothing was measured. */
  readonly ledger?: Ledger;
}
