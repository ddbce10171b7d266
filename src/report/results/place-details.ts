import type { AgainstTrendMeasure, YearOnYear } from '../../model/measures/against-trend-measure.ts';
import type {
  DeprivationFifth,
  DeprivationGradientMeasure,
} from '../../model/measures/deprivation-gradient-measure.ts';
import type { LocationQuotientMeasure } from '../../model/measures/location-quotient-measure.ts';
import type { ClassFigures, RuralUrbanMeasure } from '../../model/measures/rural-urban-measure.ts';
import type { SpreadMeasure } from '../../model/measures/spread-measure.ts';
import { differenceDetails, rateDetails } from './contrast-details.ts';

type Details = Record<string, string | number | boolean | null>;

export function spreadDetails(measure: SpreadMeasure): Details {
  const { layer, places, events, unplaced, halfPlaces, topPlaces, topPercent, highest } = measure;
  return {
    layer,
    places,
    events,
    unplaced,
    halfPlaces,
    topPlaces,
    topPercent,
    highestCode: highest?.code ?? null,
    highestName: highest?.name ?? null,
    highestCount: highest?.count ?? null,
  };
}

export function locationQuotientDetails(measure: LocationQuotientMeasure): Details {
  const { layer, place, of, placeTotal, localPercent, restPercent } = measure;
  return {
    layer,
    placeCode: place.code,
    placeName: place.name,
    placeCount: place.count,
    of,
    placeTotal,
    localPercent,
    restPercent,
  };
}

/** The urban rate is `local` and the rural one `other`, as in every contrast of two rates. */
export function ruralUrbanDetails(measure: RuralUrbanMeasure): Details {
  return {
    ...classDetails('urban', measure.urban),
    ...classDetails('rural', measure.rural),
    unclassed: measure.unclassed,
    ...rateDetails(measure, measure.quantity),
  };
}

function classDetails(name: string, { places, count, population }: ClassFigures): Details {
  return { [`${name}Places`]: places, [`${name}Count`]: count, [`${name}Population`]: population };
}

export function againstTrendDetails(measure: AgainstTrendMeasure): Details {
  const { layer, part, base, own, rest, pValue, adjusted, significant, bucks } = measure;
  return {
    layer,
    partCode: part.code,
    partName: part.name,
    base: base.label,
    ...yearDetails('own', own),
    ...yearDetails('rest', rest),
    pValue,
    pValueAdjusted: adjusted?.pValue ?? null,
    adjustment: adjusted?.adjustment ?? null,
    tests: adjusted?.tests ?? null,
    significant,
    bucks,
  };
}

function yearDetails(name: string, { before, after, percent }: YearOnYear): Details {
  return { [`${name}Before`]: before, [`${name}After`]: after, [`${name}Percent`]: percent };
}

export function deprivationGradientDetails(measure: DeprivationGradientMeasure): Details {
  return {
    scheme: measure.scheme,
    ...Object.assign({}, ...measure.fifths.map((fifth, at) => fifthDetails(at + 1, fifth))),
    ...differenceDetails(measure.slope),
    unclassed: measure.unclassed,
  };
}

function fifthDetails(number: number, { places, count, population, rate }: DeprivationFifth): Details {
  const name = `fifth${number}`;
  return {
    [`${name}Places`]: places,
    [`${name}Count`]: count,
    [`${name}Population`]: population,
    [`${name}Rate`]: rate,
  };
}
