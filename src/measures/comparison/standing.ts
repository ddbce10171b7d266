import type { ContrastId } from '../../model/area.ts';
import type { ComparisonMeasure, Measure } from '../../model/measure.ts';
import type { PositionMeasure } from '../../model/measures/position-measure.ts';
import type { StandingMeasure } from '../../model/measures/standing-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { known } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { measureId } from '../series/measure-id.ts';

/** What a standing is about: no indicator of its own, all the crime types together. */
export const CRIME_TYPES = 'crime-types';
/** Fewer are no list to count in: the comparison itself says it. */
const LEAST_COMPARED = 2;
const PER_CENT = 100;

type Contrast = (ComparisonMeasure | PositionMeasure) & { readonly quantity: { readonly ok: true } };

/**
 * In how many crime types the local rate is above each comparator's, in the period of most of them. A crime type is a
 * rate that a candidate rests on: no lens, and not the total of them. No limits: every type is counted, none sampled.
 */
export function standings(measures: readonly Measure[], settings: Settings): readonly StandingMeasure[] {
  const types = crimeTypes(settings);
  const contrasts = measures.filter(
    (one): one is Contrast =>
      (one.kind === 'comparison' || one.kind === 'position') &&
      one.quantity.ok &&
      types.includes(one.indicator),
  );
  const comparators: readonly ContrastId[] = ['similar', ...settings.comparators.map(({ id }) => id)];
  return comparators.flatMap((comparator) => {
    const against = contrasts.filter((one) => one.comparator === comparator);
    const period = commonPeriod(against);
    const inPeriod = against.filter((one) => period !== null && isSame(one.period, period));
    if (period === null || inPeriod.length < LEAST_COMPARED) return [];
    return [standing(settings.partnership.area.code, comparator, period, inPeriod, types)];
  });
}

function crimeTypes({ candidates, indicators, harm }: Settings): readonly string[] {
  const wanted = new Set(candidates.flatMap(({ indicator, homes = [] }) => [indicator, ...homes]));
  return indicators
    .filter(({ id, kind, lens }) => wanted.has(id) && kind === 'rate' && !lens && id !== harm.total)
    .map(({ id }) => id);
}

function standing(
  area: string,
  comparator: ContrastId,
  period: Period,
  contrasts: readonly Contrast[],
  types: readonly string[],
): StandingMeasure {
  const ratioOf = (one: Contrast) => one.quantity.value;
  const above = contrasts.filter((one) => ratioOf(one) > 1).toSorted((a, b) => ratioOf(b) - ratioOf(a));
  const below = contrasts.filter((one) => ratioOf(one) < 1).toSorted((a, b) => ratioOf(a) - ratioOf(b));
  const compared = contrasts.map((one) => one.indicator);
  return {
    kind: 'standing',
    id: measureId('standing', CRIME_TYPES, area, period, comparator),
    indicator: CRIME_TYPES,
    area,
    period,
    comparator,
    quantity: known((above.length / contrasts.length) * PER_CENT, 'percent', 'count-above'),
    compared: contrasts.length,
    above: namesOf(above),
    significantlyAbove: namesOf(above.filter(isSignificant)),
    below: namesOf(below),
    significantlyBelow: namesOf(below.filter(isSignificant)),
    equal: namesOf(contrasts.filter((one) => ratioOf(one) === 1)),
    notCompared: types.filter((id) => !compared.includes(id)),
    contrasts: contrasts.map(({ id }) => id),
    evidence: mergeOrigins(contrasts.flatMap((one) => one.evidence)),
    estimated: contrasts.some((one) => one.estimated),
    judgement: null,
  };
}

function namesOf(contrasts: readonly Contrast[]): readonly string[] {
  return contrasts.map((one) => one.indicator);
}

function isSignificant({ verdict }: Contrast): boolean {
  return verdict?.significant ?? false;
}

/** The period of most comparisons, and the latest where two have as many: never types of different years in one count. */
function commonPeriod(contrasts: readonly Contrast[]): Period | null {
  const size = (period: Period) => contrasts.filter((one) => isSame(one.period, period)).length;
  const periods = contrasts.map((one) => one.period);
  return periods.toSorted((a, b) => size(b) - size(a) || b.to - a.to)[0] ?? null;
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
