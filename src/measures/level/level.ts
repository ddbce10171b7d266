import type { LevelMeasure } from '../../model/measure.ts';
import type { PopulationBase } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { known, type Quantity, type Unit, unknown } from '../../model/quantity.ts';
import { crudeRate } from '../../stats/rates/crude-rate.ts';
import { wilsonProportion } from '../../stats/rates/wilson-proportion.ts';
import { inner, outer } from '../series/interval.ts';
import { measureId } from '../series/measure-id.ts';
import { type Pooled, publishedWhole } from '../series/pool.ts';
import { originsWithPopulation, populationFor, type Series } from '../series/series.ts';

/** Residents that a rate is expressed for. */
export const PER = 1000;
/** What a percentage is of. */
export const PER_CENT = 100;

/**
 * The levels of one indicator, area and period: the count and the rate per 1,000 residents or households of
 * the same year (exact Poisson limits below 10 events, Byar's from 10), or the percentage (Wilson's limits), or the
 * score as published (no limits: they would need the events behind it and their weights).
 */
export function levelsOf(series: Series, pooled: Pooled): readonly LevelMeasure[] {
  switch (series.indicator.kind) {
    case 'count':
      return [level(series, pooled, 'count', countOf(pooled))];
    case 'percent':
      return [level(series, pooled, 'percent', percentOf(pooled))];
    case 'score':
      return [level(series, pooled, 'score', scoreOf(pooled))];
    case 'rate': {
      const { per } = series.indicator;
      const published = publishedRate(pooled, per);
      if (published) return [level(series, pooled, 'rate', published, per)];
      return [
        level(series, pooled, 'count', countOf(pooled)),
        level(series, pooled, 'rate', rateOf(series, pooled, per), per),
        ...onResidents(series, pooled),
      ];
    }
  }
}

/** Sizes are set against each other for 1,000 residents, so a rate for households has that beside it. */
function onResidents(series: Series, pooled: Pooled): readonly LevelMeasure[] {
  if (series.indicator.per === 'residents' || !populationFor(series, pooled.period, 'residents')) return [];
  return [level(series, pooled, 'rate-of-residents', rateOf(series, pooled, 'residents'), 'residents')];
}

function level(
  series: Series,
  pooled: Pooled,
  form: string,
  quantity: Quantity,
  of: PopulationBase | null = null,
): LevelMeasure {
  const { indicator, area } = series;
  const population = of ? populationFor(series, pooled.period, of) : null;
  return {
    kind: 'level',
    id: measureId('level', indicator.id, area, pooled.period, form),
    indicator: indicator.id,
    area,
    period: pooled.period,
    quantity,
    numerator: pooled.numerator,
    denominator: population?.value ?? pooled.base,
    publishedDecimals:
      quantity.ok && quantity.method === 'as-published' ? (pooled.parts[0]?.published?.decimals ?? 0) : null,
    evidence: of ? mergeOrigins(originsWithPopulation(series, pooled, of)) : pooled.origins,
    estimated: pooled.estimated,
    judgement: null,
  };
}

function countOf(pooled: Pooled): Quantity {
  return noFigure(pooled, 'count') ?? known(pooled.numerator ?? 0, 'count', 'sum');
}

/** The unit of a rate, by what it is for 1,000 of. */
export const rateUnits = { residents: 'per-1000', households: 'per-1000-households' } as const;
const baseWords = { residents: 'mid-year population', households: 'number of households' } as const;

function rateOf(series: Series, pooled: Pooled, of: PopulationBase): Quantity {
  const unit = rateUnits[of];
  const gap = noFigure(pooled, unit);
  if (gap || pooled.numerator === null) return gap ?? unknown(unit, 'missing', 'no count');
  const population = populationFor(series, pooled.period, of);
  if (!population) return unknown(unit, 'no-population', `no ${baseWords[of]} of ${series.area}`);
  const rate = crudeRate({ count: pooled.numerator, population: population.value, per: PER });
  if (!rate.ok) return unknown(unit, 'zero-denominator', rate.reason);
  const { limits95, limits998, method } = rate.value;
  return known(rate.value.rate, unit, 'crude-rate', inner(limits95, method), outer(limits998, method));
}

/** A rate that was published without its count, taken as it stands. */
function publishedRate(pooled: Pooled, per: PopulationBase): Quantity | null {
  const published = publishedWhole(pooled);
  if (pooled.numerator !== null || !published) return null;
  return known(published.value, rateUnits[per], 'as-published');
}

/** A score of the very period: what scores of its parts come to nobody but the publisher can tell. */
function scoreOf(pooled: Pooled): Quantity {
  const gap = noFigure({ ...pooled, numerator: 0 }, 'score');
  if (gap) return gap;
  if (pooled.parts.length > 1)
    return unknown(
      'score',
      'as-published-only',
      `those of ${pooled.parts.length} parts of ${pooled.period.label} do not add up`,
    );
  const published = publishedWhole(pooled);
  return published
    ? known(published.value, 'score', 'as-published')
    : unknown('score', 'missing', 'no score was published for this period');
}

/** Numerators over bases; else published percentages weighted by their bases; never a mean of percentages. */
function percentOf(pooled: Pooled): Quantity {
  if (pooled.numerator !== null && pooled.base !== null) return proportionOf(pooled.numerator, pooled.base);
  const gap = noFigure({ ...pooled, numerator: 0 }, 'percent');
  if (gap) return gap;
  const published = pooled.parts.map((part) => part.published?.value ?? null);
  if (published.includes(null)) return unknown('percent', 'missing', 'a part of the period has no figure');
  if (pooled.parts.length === 1) return known(published[0] ?? 0, 'percent', 'as-published');
  if (pooled.base === null)
    return unknown('percent', 'no-base', 'percentages without their bases cannot be pooled');
  if (pooled.base === 0) return unknown('percent', 'zero-denominator', 'the bases add to 0');
  const weighted = pooled.parts.reduce(
    (sum, part) => sum + (part.published?.value ?? 0) * (part.denominator ?? 0),
    0,
  );
  return known(weighted / pooled.base, 'percent', 'pooled-percentage');
}

function proportionOf(count: number, base: number): Quantity {
  const proportion = wilsonProportion({ count, base, per: PER_CENT });
  if (!proportion.ok) return unknown('percent', 'zero-denominator', proportion.reason);
  const { limits95, limits998 } = proportion.value;
  return known(
    proportion.value.proportion,
    'percent',
    'wilson',
    inner(limits95, 'wilson'),
    outer(limits998, 'wilson'),
  );
}

/** The named reason why a period has no figure, if it has none. */
function noFigure(pooled: Pooled, unit: Unit): Quantity | null {
  if (pooled.suppressed) return unknown(unit, 'suppressed', 'a figure of this period is withheld');
  if (pooled.parts.length === 0) return unknown(unit, 'missing', 'no figure for this period');
  if (pooled.missingMonths > 0)
    return unknown(
      unit,
      'incomplete-period',
      `${pooled.missingMonths} months of ${pooled.period.label} are missing`,
    );
  return pooled.numerator === null ? unknown(unit, 'missing', 'a figure of this period is missing') : null;
}
