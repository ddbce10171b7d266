import type { HarmSummary, PublishedSeverity } from '../../model/harm-summary.ts';
import type { CostCoverage, HarmMeasure, LevelMeasure, Measure } from '../../model/measure.ts';
import type { Observations } from '../../model/observation.ts';
import { populationYear } from '../../model/period.ts';
import { type Interval, known, type Quantity, unknown } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { PER } from '../level/level.ts';
import { costCoverage } from './cost-coverage.ts';
import { boundHarm } from './harm-bounds.ts';
import { countOf, type OffenceClasses, offenceClasses, ofThePeriod } from './harm-classes.ts';
import { harmMetrics, rankSpreads } from './harm-metrics.ts';
import { type CountedHarm, countedHarm, harmShares, mostOfHarm } from './harm-shares.ts';
import { addParts, distinct, mixedCosts } from './harm-sums.ts';

export interface SummedHarm {
  readonly harm: HarmSummary | null;
  readonly costCoverage: CostCoverage | null;
}

/** The harm of the area's recorded crime: what it comes to, of what, and how the metrics of harm differ. Null where nothing is costed. */
export function sumHarm(
  measures: readonly Measure[],
  observations: Observations,
  settings: Settings,
): SummedHarm {
  const own = ofThePeriod(measures, settings);
  const harms = own.filter((one): one is HarmMeasure => one.kind === 'harm');
  if (harms.length === 0) return { harm: null, costCoverage: null };
  const found = offenceClasses(measures, observations.sharedEvents ?? [], settings);
  const recorded = countOf(own, settings.harm.total);
  const costed = found.classes.flatMap(({ harm }) => (harm ? [harm] : []));
  const counted = countedHarm(found.classes);
  const coverage = costCoverage(found.classes, recorded, settings);
  const total = totalOf(counted, costed, found, coverage);
  const shares = total.ok ? harmShares(counted) : [];
  const metrics = total.ok ? harmMetrics(found.classes, harms, observations, settings) : [];
  return {
    costCoverage: coverage,
    harm: {
      period: settings.period.label,
      basis: distinct(costed.map(({ basis }) => basis)).join(', '),
      priceYear: distinct(costed.map(({ priceYear }) => priceYear)).join(', '),
      rebased: costed.some(({ rebased }) => rebased !== 1),
      multiplier: settings.harm.multiplier,
      total,
      perThousand: perThousand(total, observations, settings),
      withoutMultiplier: total.ok ? counted.reduce((sum, one) => sum + one.withoutMultiplier, 0) : null,
      parts: total.ok ? addParts(counted.map(({ parts }) => parts)) : [],
      classes: shares,
      most: mostOfHarm(shares),
      apart: found.apart,
      metrics,
      spreads: rankSpreads(metrics),
      published: publishedScores(own, settings),
    },
  };
}

function totalOf(
  counted: readonly CountedHarm[],
  costed: readonly HarmMeasure[],
  { shared }: OffenceClasses,
  { costed: crimes, recorded }: CostCoverage,
): Quantity {
  if (costed.length === 0) return unknown('gbp', 'not-costed', 'no offence class has a unit cost');
  const mixed = mixedCosts(costed);
  if (mixed !== null) return unknown('gbp', 'mixed-costs', mixed);
  const [first] = shared;
  if (first) return unknown('gbp', 'shared-events', `${first.indicator} and ${first.with} share events`);
  if (recorded !== null && crimes > recorded)
    return unknown('gbp', 'shared-events', `costed classes count ${crimes} crimes of ${recorded} recorded`);
  if (counted.length === 0) return unknown('gbp', 'missing', 'no count of a costed class is known');
  const pounds = counted.reduce((sum, one) => sum + one.pounds, 0);
  return known(pounds, 'gbp', 'count-times-unit-cost', ...boundHarm(counted));
}

function perThousand(total: Quantity, { populations }: Observations, settings: Settings): Quantity {
  const { partnership, period } = settings;
  if (!total.ok) return { ...total, unit: 'gbp-per-1000' };
  const year = populationYear(period);
  const residents = populations.find(
    (one) => one.of === 'residents' && one.area === partnership.area.code && one.year === year,
  );
  if (!residents) return unknown('gbp-per-1000', 'no-population', `no population for mid-${year}`);
  const scale = PER / residents.value;
  const scaled = (limits: Interval | null) =>
    limits && { ...limits, lower: limits.lower * scale, upper: limits.upper * scale };
  const { value, method, interval, outerInterval } = total;
  return known(value * scale, 'gbp-per-1000', method, scaled(interval), scaled(outerInterval));
}

/** Scores of severity that stand as they were published. */
function publishedScores(own: readonly Measure[], { indicators }: Settings): readonly PublishedSeverity[] {
  const scores = new Set(indicators.filter(({ kind }) => kind === 'score').map(({ id }) => id));
  return own
    .filter((one): one is LevelMeasure => one.kind === 'level' && scores.has(one.indicator))
    .flatMap(({ id, indicator, quantity, publishedDecimals }) =>
      quantity.ok ? [{ indicator, measure: id, value: quantity.value, decimals: publishedDecimals }] : [],
    );
}
