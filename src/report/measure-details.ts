import type { ChangeMeasure, Measure, TrendMeasure } from '../model/measure.ts';

type Details = Record<string, string | number | boolean | null>;

/** What each kind of measure says beyond its value: the figures it was worked out from and its verdict. */
export function measureDetails(measure: Measure): Details {
  switch (measure.kind) {
    case 'level':
      return { numerator: measure.numerator, denominator: measure.denominator };
    case 'change':
      return {
        base: measure.base.label,
        before: measure.before,
        after: measure.after,
        absolute: measure.absolute,
        verdict: measure.verdict?.words ?? null,
        significant: measure.verdict?.significant ?? null,
        ...breakDetails(measure),
      };
    case 'trend':
      return {
        periods: measure.periods.map((period) => period.label).join('; '),
        z: measure.z,
        ...breakDetails(measure),
      };
    case 'comparison':
      return {
        comparator: measure.comparator,
        comparatorArea: measure.comparatorArea,
        local: measure.local,
        other: measure.other,
        verdict: measure.verdict?.words ?? null,
        significant: measure.verdict?.significant ?? null,
        z: measure.z,
      };
    case 'harm':
      return {
        costClass: measure.costClass,
        count: measure.count,
        unitCost: measure.unitCost,
        multiplier: measure.multiplier,
        withoutMultiplier: measure.withoutMultiplier,
        perThousand: measure.perThousand,
      };
    case 'concentration':
      return {
        places: measure.places,
        topPlaces: measure.topPlaces,
        highestCode: measure.highest?.code ?? null,
        highestName: measure.highest?.name ?? null,
        highestCount: measure.highest?.count ?? null,
      };
  }
}

function breakDetails({ breaks }: ChangeMeasure | TrendMeasure): Details {
  return breaks.length > 0 ? { breaks: breaks.map(({ id, change }) => `${id}: ${change}`).join(' ') } : {};
}
