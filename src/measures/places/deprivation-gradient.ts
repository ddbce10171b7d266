import type {
  DeprivationFifth,
  DeprivationGradientMeasure,
} from '../../model/measures/deprivation-gradient-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import type { PlaceCount, SmallArea } from '../../model/place.ts';
import { known, type Quantity, type Unit, unknown } from '../../model/quantity.ts';
import type { LimitsAtBothLevels } from '../../stats/confidence-level.ts';
import { deprivationQuantiles } from '../../stats/inequality/deprivation-quantile.ts';
import { type SlopeIndex, slopeIndex } from '../../stats/inequality/slope-index.ts';
import type { Outcome } from '../../stats/outcome.ts';
import { crudeRate } from '../../stats/rates/crude-rate.ts';
import { PER } from '../level/level.ts';
import {
  type Classed,
  classed,
  countElsewhere,
  countsByPlace,
  noClassRates,
} from '../series/class-counts.ts';
import { inner, outer } from '../series/interval.ts';
import { measureId } from '../series/measure-id.ts';
import type { Series } from '../series/series.ts';

/** Fifths of the small areas by deprivation. */
export const FIFTHS = 5;

/** Schemes that put small areas in order, 1 the most deprived. */
const RANKS = /^imd-\d{4}-rank$/;

/**
 * For each edition of the indices of deprivation: rates of the fifths of the area's own small areas, from the most
 * deprived, and the slope and relative index of the line through their logarithms (weighted by residents; limits turn
 * the line about its middle). Fewer small areas than fifths have none; nor has what is no rate.
 */
export function deprivationGradients(
  series: Series,
  places: readonly PlaceCount[],
  smallAreas: readonly SmallArea[],
  period: Period,
): readonly DeprivationGradientMeasure[] {
  const counts = countsByPlace(series, places);
  if (series.indicator.kind !== 'rate' || counts === null) return [];
  const schemes = new Set(smallAreas.flatMap(({ classes }) => [...classes.keys()]));
  return [...schemes]
    .filter((scheme) => RANKS.test(scheme))
    .sort()
    .flatMap((scheme) => {
      const ranked = smallAreas.filter(({ classes }) => classes.has(scheme));
      const fifths = fifthsOf(ranked, scheme, counts);
      return fifths ? [gradient(series, period, scheme, fifths, countElsewhere(ranked, counts))] : [];
    });
}

function fifthsOf(
  areas: readonly SmallArea[],
  scheme: string,
  counts: ReadonlyMap<string, PlaceCount>,
): readonly Classed[] | null {
  const quantiles = deprivationQuantiles({
    values: areas.map(({ classes }) => Number(classes.get(scheme)?.value)),
    quantiles: FIFTHS,
    highestIsFirst: false,
  });
  if (!quantiles.ok) return null;
  return Array.from({ length: FIFTHS }, (_, at) =>
    classed(
      areas.filter((_area, index) => quantiles.value[index] === at + 1),
      scheme,
      counts,
    ),
  );
}

function gradient(
  series: Series,
  period: Period,
  scheme: string,
  groups: readonly Classed[],
  unclassed: number,
): DeprivationGradientMeasure {
  const { indicator, area } = series;
  const none = noClassRates(series, groups, period);
  const outcome = none ? null : lineThrough(groups);
  const because = none ?? whyNot(outcome);
  const found = outcome?.ok ? outcome.value : null;
  return {
    kind: 'deprivation-gradient',
    id: measureId('deprivation-gradient', indicator.id, area, period, scheme),
    indicator: indicator.id,
    area,
    period,
    scheme,
    fifths: groups.map(fifth),
    quantity:
      found && found.relativeIndex !== null
        ? withLimits(found.relativeIndex, 'ratio', found.relativeLimits)
        : unknown('ratio', because.reason, because.detail),
    slope: found
      ? withLimits(found.slopeIndex, 'per-1000', found.slopeLimits)
      : unknown('per-1000', because.reason, because.detail),
    unclassed,
    evidence: mergeOrigins(groups.flatMap(({ origins }) => origins)),
    estimated: false,
    judgement: null,
  };
}

function whyNot(outcome: Outcome<SlopeIndex> | null) {
  const detail =
    outcome && !outcome.ok && outcome.reason === 'outside-scale'
      ? 'a fifth has no events, which no line through logarithms can take'
      : 'no line fits the fifths';
  return { reason: 'too-few-points' as const, detail };
}

function fifth({ places, count, population }: Classed): DeprivationFifth {
  return { places, count, population, rate: rateOf(count, population)?.rate ?? null };
}

function rateOf(count: number, population: number | null) {
  const rate = population === null ? null : crudeRate({ count, population, per: PER });
  return rate?.ok ? rate.value : null;
}

function lineThrough(groups: readonly Classed[]): Outcome<SlopeIndex> {
  const rates = groups.map(({ count, population }) => rateOf(count, population));
  return slopeIndex({
    populations: groups.map(({ population }) => population ?? 0),
    values: rates.map((one) => one?.rate ?? 0),
    lower95: rates.map((one) => one?.limits95.lower ?? 0),
    upper95: rates.map((one) => one?.limits95.upper ?? 0),
    kind: 'rate',
    transformed: true,
  });
}

function withLimits(value: number, unit: Unit, limits: LimitsAtBothLevels | null): Quantity {
  const method = 'log-line';
  return known(
    value,
    unit,
    'slope-index',
    limits && inner(limits.limits95, method),
    limits && outer(limits.limits998, method),
  );
}
