import type { AgainstTrendMeasure } from '../../src/model/measures/against-trend-measure.ts';
import type { DeprivationGradientMeasure } from '../../src/model/measures/deprivation-gradient-measure.ts';
import type { LocationQuotientMeasure } from '../../src/model/measures/location-quotient-measure.ts';
import type { RuralUrbanMeasure } from '../../src/model/measures/rural-urban-measure.ts';
import type { SpreadMeasure } from '../../src/model/measures/spread-measure.ts';
import { type Interval, known } from '../../src/model/quantity.ts';
import { period } from './observations.ts';

/** Ready-made measures of places, to be changed where a test needs it. */
const base = {
  indicator: 'burglary',
  area: 'E99000001',
  period: period('2023-24'),
  evidence: [],
  estimated: false,
  judgement: null,
};
const central = { code: 'W1', name: 'Central', count: 246 };
const limits = (level: Interval['level'], lower: number, upper: number): Interval => ({
  level,
  lower,
  upper,
  method: 'made-up',
});

export function spreadMeasure(changes: Partial<SpreadMeasure> = {}): SpreadMeasure {
  return {
    ...base,
    kind: 'spread',
    id: 'spread/1',
    layer: 'ward',
    quantity: known(0.42, 'gini', 'generalised-gini'),
    places: 53,
    events: 7194,
    unplaced: 0,
    halfPlaces: 11,
    topPlaces: 6,
    topPercent: 38.3,
    highest: central,
    ...changes,
  };
}

export function locationQuotientMeasure(
  changes: Partial<LocationQuotientMeasure> = {},
): LocationQuotientMeasure {
  return {
    ...base,
    kind: 'location-quotient',
    id: 'location-quotient/1',
    layer: 'ward',
    place: central,
    of: 'all-crime',
    placeTotal: 1264,
    localPercent: 19.46,
    restPercent: 7.82,
    quantity: known(2.487, 'ratio', 'location-quotient', limits(0.95, 2.16, 2.86), limits(0.998, 1.99, 3.11)),
    ...changes,
  };
}

export function ruralUrbanMeasure(changes: Partial<RuralUrbanMeasure> = {}): RuralUrbanMeasure {
  return {
    ...base,
    kind: 'rural-urban',
    id: 'rural-urban/1',
    comparator: 'rural',
    urban: { places: 54, count: 4728, population: 90_901 },
    rural: { places: 62, count: 2466, population: 102_714 },
    unclassed: 0,
    local: 52.01,
    other: 24.01,
    difference: known(28, 'per-1000', 'rate-difference'),
    quantity: known(2.166, 'ratio', 'rate-ratio', limits(0.95, 2.06, 2.28)),
    verdict: { words: 'well above', significant: true },
    test: { rule: 'single95', plain: true, pValue: 1e-9, adjusted: null },
    z: 31,
    adverse: null,
    ...changes,
  };
}

export function againstTrendMeasure(changes: Partial<AgainstTrendMeasure> = {}): AgainstTrendMeasure {
  return {
    ...base,
    kind: 'against-trend',
    id: 'against-trend/1',
    layer: 'ward',
    part: { code: 'W1', name: 'Central' },
    base: period('2022-23'),
    own: { before: 100, after: 150, percent: 50 },
    rest: { before: 1000, after: 750, percent: -25 },
    quantity: known(2, 'ratio', 'change-ratio', limits(0.95, 1.5, 2.6)),
    pValue: 4e-7,
    adjusted: { pValue: 1.2e-6, adjustment: 'benjamini-hochberg', tests: 3 },
    significant: true,
    bucks: true,
    ...changes,
  };
}

export function deprivationGradientMeasure(
  changes: Partial<DeprivationGradientMeasure> = {},
): DeprivationGradientMeasure {
  const rates = [76.2, 35.5, 28.1, 25.6, 19.4];
  return {
    ...base,
    kind: 'deprivation-gradient',
    id: 'deprivation-gradient/1',
    scheme: 'imd-2019-rank',
    fifths: rates.map((rate) => ({ places: 23, count: Math.round(rate * 39), population: 39_000, rate })),
    quantity: known(0.212, 'ratio', 'slope-index', limits(0.95, 0.194, 0.233)),
    slope: known(-56.2, 'per-1000', 'slope-index', limits(0.95, -60.1, -52.3)),
    unclassed: 0,
    ...changes,
  };
}
