import type { HarmClass } from '../../src/model/harm-class.ts';
import type {
  ChangeMeasure,
  ComparisonMeasure,
  ConcentrationMeasure,
  HarmMeasure,
  LevelMeasure,
  TrendMeasure,
} from '../../src/model/measure.ts';
import type { ConvergenceMeasure } from '../../src/model/measures/convergence-measure.ts';
import type { PositionMeasure } from '../../src/model/measures/position-measure.ts';
import type { SeriesBreak } from '../../src/model/measures/series-break.ts';
import type { StandingMeasure } from '../../src/model/measures/standing-measure.ts';
import { known } from '../../src/model/quantity.ts';
import { period } from './observations.ts';

/** Ready-made measures of one indicator, to be changed where a test needs it. */
const base = {
  indicator: 'burglary',
  area: 'E99000001',
  period: period('2023-24'),
  evidence: [],
  estimated: false,
  judgement: null,
};

export function levelMeasure(changes: Partial<LevelMeasure> = {}): LevelMeasure {
  const quantity = known(144, 'count', 'sum');
  return {
    ...base,
    kind: 'level',
    id: 'level/1',
    quantity,
    numerator: 144,
    denominator: null,
    publishedDecimals: null,
    ...changes,
  };
}

export function rateMeasure(changes: Partial<LevelMeasure> = {}): LevelMeasure {
  return levelMeasure({
    id: 'level/rate',
    quantity: known(1.44, 'per-1000', 'crude-rate'),
    denominator: 100_000,
    ...changes,
  });
}

/** A break that any measure may have in it. */
export const recordingBreak: SeriesBreak = {
  id: 'recording',
  series: null,
  from: period('2023-04').from,
  to: period('2023-04').to,
  categories: null,
  areas: null,
  indicators: ['burglary'],
  change: 'Sheds are counted apart.',
};

export function changeMeasure(changes: Partial<ChangeMeasure> = {}): ChangeMeasure {
  return {
    ...base,
    kind: 'change',
    id: 'change/1',
    base: period('2022-23'),
    before: 120,
    after: 144,
    absolute: 24,
    publishedDecimals: null,
    smallestBase: null,
    noLimits: null,
    quantity: known(20, 'percent-change', 'percent-change'),
    verdict: { words: 'above', significant: false },
    breaks: [],
    ...changes,
  };
}

export function trendMeasure(changes: Partial<TrendMeasure> = {}): TrendMeasure {
  const quantity = known(20, 'percent-a-year', 'log-linear-trend');
  const slope = { quantity, periods: [], breaks: [], z: 2.8, adverse: 20 };
  const recent = { ok: false, reason: 'too-few-points', detail: '3 years' } as const;
  return {
    ...base,
    kind: 'trend',
    id: 'trend/1',
    ...slope,
    words: 'continual increase',
    wordsOver: 3,
    recent,
    ...changes,
  };
}

export function comparisonMeasure(changes: Partial<ComparisonMeasure> = {}): ComparisonMeasure {
  return {
    ...base,
    kind: 'comparison',
    id: 'comparison/1',
    comparator: 'region',
    comparatorArea: 'E99000002',
    quantity: known(1.8, 'ratio', 'rate-ratio'),
    local: 1.44,
    other: 0.8,
    difference: known(0.64, 'per-1000', 'rate-difference'),
    otherPublishedDecimals: null,
    verdict: { words: 'well above', significant: true },
    test: { rule: 'single95', plain: true, pValue: 1e-12, adjusted: null },
    z: 8.8,
    adverse: 1.8,
    ...changes,
  };
}

/** 144 domestic burglaries at 7,720 pounds, 2.17 times as many as recorded. */
export function harmClass(changes: Partial<HarmClass> = {}): HarmClass {
  return {
    indicator: 'burglary',
    costClass: 'domestic-burglary',
    per: 'crime',
    count: 144,
    unitCost: 7720,
    multiplier: 2.17,
    pounds: 2_412_345.6,
    withoutMultiplier: 1_111_680,
    withMultiplier: 2_412_345.6,
    parts: [],
    ...changes,
  };
}

export function harmMeasure(changes: Partial<HarmMeasure> = {}): HarmMeasure {
  return {
    ...base,
    kind: 'harm',
    id: 'harm/1',
    quantity: known(2_412_345.6, 'gbp', 'count-times-unit-cost'),
    costClass: 'domestic-burglary',
    costSet: 'home-office-2019-20',
    basis: 'economic-and-social',
    priceYear: '2019/20',
    rebased: 1,
    count: 144,
    unitCost: 7720,
    multiplier: 2.17,
    withoutMultiplier: 1_111_680,
    perThousand: 24_123.456,
    classes: [harmClass()],
    parts: [],
    notCosted: [],
    ...changes,
  };
}

export function concentrationMeasure(changes: Partial<ConcentrationMeasure> = {}): ConcentrationMeasure {
  return {
    ...base,
    kind: 'concentration',
    id: 'concentration/1',
    quantity: known(39.4, 'percent-of-events', 'top-share'),
    places: 116,
    topPlaces: 12,
    highest: { code: 'E01014010', name: 'Herefordshire 012C', count: 1028 },
    ...changes,
  };
}

export function positionMeasure(changes: Partial<PositionMeasure> = {}): PositionMeasure {
  const { otherPublishedDecimals: _, comparatorArea: __, ...contrast } = comparisonMeasure();
  return {
    ...contrast,
    kind: 'position',
    id: 'position/1',
    comparator: 'similar',
    group: 'the most similar group',
    rank: 3,
    of: 16,
    unknownAreas: [],
    funnel: {
      limits95: { lower: 0.7, upper: 0.9 },
      limits998: { lower: 0.6, upper: 1 },
      construction: 'interpolated',
      place: 'above-998',
    },
    ...changes,
  };
}

export function convergenceMeasure(changes: Partial<ConvergenceMeasure> = {}): ConvergenceMeasure {
  const limits = { lower: 1, upper: 7, level: 0.95, method: 'quasi-poisson' } as const;
  return {
    ...base,
    kind: 'convergence',
    id: 'convergence/1',
    quantity: known(4, 'percent-a-year', 'trend-divergence', limits),
    comparator: 'region',
    comparatorArea: 'E99000002',
    periods: [period('2021-22'), period('2022-23'), period('2023-24')],
    breaks: [],
    verdict: 'converging from below',
    pValue: 0.01,
    firstRatio: 0.74,
    lastRatio: 0.766,
    against: 'rest-of-comparator',
    local: { firstCount: 5700, first: 57, last: 49, absolute: -8, relative: -14.035 },
    other: { firstCount: 77_000, first: 77, last: 64, absolute: -13, relative: -16.883 },
    ...changes,
  };
}

export function standingMeasure(changes: Partial<StandingMeasure> = {}): StandingMeasure {
  return {
    ...base,
    kind: 'standing',
    id: 'standing/1',
    indicator: 'crime-types',
    quantity: known(50, 'percent', 'count-above'),
    comparator: 'region',
    compared: 2,
    above: ['burglary'],
    significantlyAbove: ['burglary'],
    below: ['robbery'],
    significantlyBelow: [],
    equal: [],
    notCompared: [],
    contrasts: ['comparison/1', 'comparison/2'],
    ...changes,
  };
}
