import type { AgainstTrendMeasure, YearOnYear } from '../../model/measures/against-trend-measure.ts';
import type { Observations } from '../../model/observation.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import { type Period, yearBefore } from '../../model/period.ts';
import type { PlaceCount, PlaceLayer, PlacePart } from '../../model/place.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import type { AdjustedTest } from '../../model/significance.ts';
import { type ChangeRatio, changeRatio } from '../../stats/comparison/change-ratio.ts';
import { adjustPValues } from '../../stats/comparison/p-adjust.ts';
import { percentChange } from '../../stats/comparison/percent-change.ts';
import type { Outcome } from '../../stats/outcome.ts';
import { inner, outer } from '../series/interval.ts';
import { measureId } from '../series/measure-id.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { directionOf, judgeDifference } from '../verdicts/judge.ts';
import { SIGNIFICANT_UP_TO } from '../verdicts/multiple-tests.ts';

interface TwoYears {
  readonly before: number;
  readonly after: number;
  readonly origins: readonly Origin[];
}

interface Tested {
  readonly part: PlacePart;
  readonly own: TwoYears;
  readonly rest: TwoYears;
  readonly outcome: Outcome<ChangeRatio>;
}

/**
 * The change of every ward, district or other part since the same period a year earlier over the change of the rest of
 * the area (log limits; Fisher's exact test, allowed for the other parts of its layer). The rest leaves the part out.
 * None where the area's own counts of either period are not whole, or where a part has no counts of its own.
 */
export function againstTrend(
  series: Series,
  observations: Observations,
  settings: Settings,
): readonly AgainstTrendMeasure[] {
  const { period } = settings;
  const area = twoYears(series, period);
  if (area === null || !['rate', 'count'].includes(series.indicator.kind)) return [];
  return (observations.localPlaces?.layers ?? []).flatMap((layer) => {
    const tested = layer.parts.flatMap((part) => {
      const own = partOver(part, series, observations, period);
      return own ? [test(part, own, area)] : [];
    });
    const adjusted = adjust(tested, settings);
    return tested.map((one, at) => measureOf(series, period, layer, one, adjusted[at] ?? null));
  });
}

function twoYears({ observations }: Pick<Series, 'observations'>, period: Period): TwoYears | null {
  const [now, then] = [pool(observations, period), pool(observations, yearBefore(period))];
  if (now.numerator === null || then.numerator === null) return null;
  return { before: then.numerator, after: now.numerator, origins: [...then.origins, ...now.origins] };
}

/** From the events in the part or, where there are none to be placed, from counts that were sent for it. */
function partOver(
  part: PlacePart,
  { indicator }: Series,
  { observations, places, localPlaces }: Observations,
  period: Period,
): TwoYears | null {
  const isOwn = (one: PlaceCount) => one.indicator === indicator.id;
  if (!places.some(isOwn)) {
    const own = observations.filter((one) => one.indicator === indicator.id && one.area === part.code);
    return twoYears({ observations: own }, period);
  }
  const inPart = (one: PlaceCount) => isOwn(one) && part.holds.has(one.place);
  const now = places.filter(inPart);
  const then = (localPlaces?.before ?? []).filter(inPart);
  const origins = [...then, ...now].flatMap((one) => one.origins);
  return { before: sum(then), after: sum(now), origins };
}

function sum(counts: readonly PlaceCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function test(part: PlacePart, own: TwoYears, area: TwoYears): Tested {
  const rest = { ...area, before: area.before - own.before, after: area.after - own.after };
  const counts = { before: own.before, after: own.after, restBefore: rest.before, restAfter: rest.after };
  return { part, own, rest, outcome: changeRatio(counts) };
}

function adjust(
  tested: readonly Tested[],
  { significance: { adjust: adjustment } }: Settings,
): readonly (AdjustedTest | null)[] {
  const pValues = tested.map(({ outcome }) => (outcome.ok ? outcome.value.pValue : null));
  const tests = pValues.filter((one) => one !== null).length;
  if (adjustment === 'none' || tests < 2) return [];
  const adjusted = adjustPValues(pValues, adjustment);
  if (!adjusted.ok) return [];
  return adjusted.value.map((pValue) => (pValue === null ? null : { pValue, adjustment, tests }));
}

function measureOf(
  { indicator, area }: Series,
  period: Period,
  layer: PlaceLayer,
  { part, own, rest, outcome }: Tested,
  adjusted: AdjustedTest | null,
): AgainstTrendMeasure {
  const quantity = quantityOf(outcome);
  const significant = isSignificant(quantity, adjusted);
  const opposite = (own.after - own.before) * (rest.after - rest.before) < 0;
  return {
    kind: 'against-trend',
    id: measureId('against-trend', indicator.id, area, period, layer.id, part.code),
    indicator: indicator.id,
    area,
    period,
    layer: layer.id,
    part: { code: part.code, name: part.name },
    base: yearBefore(period),
    own: yearOnYear(own),
    rest: yearOnYear(rest),
    quantity,
    pValue: outcome.ok ? outcome.value.pValue : null,
    adjusted,
    significant,
    bucks: significant === true && opposite,
    evidence: mergeOrigins([...own.origins, ...rest.origins]),
    estimated: false,
    judgement:
      quantity.ok && significant !== null
        ? judgeDifference(directionOf(quantity.value - 1), significant, indicator.polarity)
        : null,
  };
}

function quantityOf(outcome: Outcome<ChangeRatio>): Quantity {
  if (!outcome.ok)
    return outcome.reason === 'zero-baseline'
      ? unknown('ratio', 'zero-baseline', 'the part or the rest had no events the year before')
      : unknown('ratio', 'zero-denominator', 'the part or the rest has no events in the period');
  const { ratio, limits } = outcome.value;
  return known(ratio, 'ratio', 'change-ratio', inner(limits.limits95, 'log'), outer(limits.limits998, 'log'));
}

/** By the limits and, where other parts were tested beside it, by the adjusted p-value too. */
function isSignificant(quantity: Quantity, adjusted: AdjustedTest | null): boolean | null {
  if (!quantity.ok || !quantity.interval) return null;
  const { lower, upper } = quantity.interval;
  return (lower > 1 || upper < 1) && (adjusted === null || adjusted.pValue <= SIGNIFICANT_UP_TO);
}

function yearOnYear({ before, after }: TwoYears): YearOnYear {
  const change = percentChange({ before, after, exposureBefore: 1, exposureAfter: 1, level: 0.95 });
  return { before, after, percent: change.ok ? change.value.percent : null };
}
