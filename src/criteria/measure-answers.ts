import type { CriterionId, Evidence, EvidenceForm } from '../model/criterion.ts';
import type { ComparisonMeasure, HarmMeasure, LevelMeasure, Measure } from '../model/measure.ts';
import type { ExpectedMeasure } from '../model/measures/expected-measure.ts';
import type { PositionMeasure } from '../model/measures/position-measure.ts';
import type { TargetRatio } from '../model/measures/target-measure.ts';
import { periodLength, sameMonths } from '../model/period.ts';
import type { Settings } from '../model/settings.ts';

/** The anchors of size and harm are for a year: rates of another length would be scored as if they were smaller. */
export const MONTHS_OF_ANCHORS = 12;

/** What a measure answers: which criterion, with which figure. */
export interface Answer {
  readonly criterion: CriterionId;
  readonly form: EvidenceForm;
  readonly value: number | null;
  readonly z: number | null;
  readonly against?: NonNullable<Evidence['against']>;
  readonly yearsAdverse: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly costBasis: string | null;
  readonly priceYear: string | null;
}

export type Contrast = ComparisonMeasure | PositionMeasure;

const plain = {
  z: null,
  yearsAdverse: null,
  numerator: null,
  denominator: null,
  costBasis: null,
  priceYear: null,
};

/** Which criterion a measure answers, in which form; null for a measure that answers none. */
export function answerOf(measure: Measure, settings: Settings): Answer | null {
  if (!measure.quantity.ok) return null;
  switch (measure.kind) {
    case 'level':
      return isCurrent(measure, settings) ? levelAnswer(measure, settings) : null;
    case 'harm':
      return isYearly(measure) ? harmAnswer(measure) : null;
    case 'trend':
      // The anchors are for per cent a year: a percentage's own trend is in percentage points.
      if (measure.quantity.unit !== 'percent-a-year') return null;
      return { ...plain, criterion: 'trend', form: 'percent-a-year', value: measure.adverse, z: measure.z };
    case 'comparison':
    case 'position':
    case 'expected':
      return { ...plain, ...contrastAnswer(measure) };
    case 'target':
      return isCurrent(measure, settings) && measure.ratio
        ? { ...plain, ...ratioTo('target', measure.ratio) }
        : null;
    case 'concentration':
    case 'people':
      return { ...plain, criterion: 'concentration', form: 'top-share', value: measure.quantity.value };
    case 'concern':
      return { ...plain, criterion: 'concern', form: 'percent-concerned', value: measure.quantity.value };
    case 'change':
    case 'implied':
    case 'wave':
    case 'gap':
    case 'seasonal-trend':
    case 'quarter':
    case 'convergence':
    case 'standing':
    case 'spread':
    case 'location-quotient':
    case 'rural-urban':
    case 'against-trend':
    case 'deprivation-gradient':
      return null;
  }
}

/** By months: a month and a financial year may both be called 2010-11. */
function isCurrent({ period }: Measure, settings: Settings): boolean {
  return sameMonths(period, settings.period);
}

function isYearly({ period }: Measure): boolean {
  return periodLength(period) === MONTHS_OF_ANCHORS;
}

function levelAnswer(measure: LevelMeasure, settings: Settings): Answer | null {
  const { quantity, numerator, denominator } = measure;
  if (!quantity.ok) return null;
  if (quantity.unit === 'percent') return { ...plain, ...repeatShare(measure, settings) };
  if (quantity.unit !== 'per-1000' || !isYearly(measure)) return null;
  return { ...plain, criterion: 'size', form: 'per-1000', value: quantity.value, numerator, denominator };
}

function harmAnswer({ quantity, perThousand, basis, priceYear }: HarmMeasure): Answer {
  const numerator = quantity.ok ? quantity.value : null;
  const form = 'gbp-per-1000';
  return { ...plain, criterion: 'harm', form, value: perThousand, numerator, costBasis: basis, priceYear };
}

function contrastAnswer(measure: Contrast | ExpectedMeasure) {
  const { yearsAdverse = null } = measure;
  return { ...ratioTo(measure.kind === 'expected' ? 'expected' : 'comparator', measure), yearsAdverse };
}

function ratioTo(against: NonNullable<Evidence['against']>, { adverse, z }: TargetRatio) {
  return { criterion: 'comparison', form: 'ratio', value: adverse, z, against } as const;
}

/** A percentage answers concentration where the configuration says that it is of repeats. */
function repeatShare(measure: LevelMeasure, { indicators }: Settings) {
  const { answers } = indicators.find(({ id }) => id === measure.indicator) ?? {};
  const value = answers === 'repeat-share' && measure.quantity.ok ? measure.quantity.value : null;
  return { criterion: 'concentration', form: 'repeat-share', value } as const;
}
