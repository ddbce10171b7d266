import type { ChangeMeasure, Measure } from '../../model/measure.ts';
import type { SeriesBreak } from '../../model/measures/series-break.ts';
import { noAnswerText } from '../../model/quantity.ts';
import {
  comparisonDetails,
  convergenceDetails,
  positionDetails,
  standingDetails,
} from './contrast-details.ts';
import { harmDetails } from './harm-details.ts';
import {
  concernDetails,
  expectedDetails,
  gapDetails,
  impliedDetails,
  personDetails,
  targetDetails,
  waveDetails,
} from './people-details.ts';
import {
  againstTrendDetails,
  deprivationGradientDetails,
  locationQuotientDetails,
  ruralUrbanDetails,
  spreadDetails,
} from './place-details.ts';
import { quarterDetails, seasonalTrendDetails, trendDetails } from './trend-details.ts';

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
        ...(measure.test ? changeTestDetails(measure.test) : {}),
        ...(measure.noLimits ? { noLimits: noAnswerText[measure.noLimits] } : {}),
        ...breakDetails(measure),
      };
    case 'trend':
      return { ...trendDetails(measure), ...breakDetails(measure) };
    case 'seasonal-trend':
      return { ...seasonalTrendDetails(measure), ...breakDetails(measure) };
    case 'quarter':
      return quarterDetails(measure);
    case 'comparison':
      return comparisonDetails(measure);
    case 'position':
      return positionDetails(measure);
    case 'convergence':
      return convergenceDetails(measure);
    case 'standing':
      return standingDetails(measure);
    case 'harm':
      return harmDetails(measure);
    case 'concentration':
      return {
        places: measure.places,
        topPlaces: measure.topPlaces,
        highestCode: measure.highest?.code ?? null,
        highestName: measure.highest?.name ?? null,
        highestCount: measure.highest?.count ?? null,
      };
    case 'spread':
      return spreadDetails(measure);
    case 'location-quotient':
      return locationQuotientDetails(measure);
    case 'rural-urban':
      return ruralUrbanDetails(measure);
    case 'against-trend':
      return againstTrendDetails(measure);
    case 'deprivation-gradient':
      return deprivationGradientDetails(measure);
    case 'implied':
      return impliedDetails(measure);
    case 'expected':
      return expectedDetails(measure);
    case 'wave':
      return waveDetails(measure);
    case 'target':
      return targetDetails(measure);
    case 'gap':
      return gapDetails(measure);
    case 'concern':
      return concernDetails(measure);
    case 'people':
      return personDetails(measure);
  }
}

function breakDetails({ breaks }: { readonly breaks: readonly SeriesBreak[] }): Details {
  return breaks.length > 0 ? { breaks: breaks.map(({ id, change }) => `${id}: ${change}`).join(' ') } : {};
}

function changeTestDetails({ pValue, adjusted }: NonNullable<ChangeMeasure['test']>): Details {
  return {
    pValue,
    pValueAdjusted: adjusted?.pValue ?? null,
    adjustment: adjusted?.adjustment ?? null,
    tests: adjusted?.tests ?? null,
  };
}
