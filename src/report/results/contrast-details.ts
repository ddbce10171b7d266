import type { ComparisonMeasure } from '../../model/measure.ts';
import type { ConvergenceMeasure } from '../../model/measures/convergence-measure.ts';
import type { PositionMeasure } from '../../model/measures/position-measure.ts';
import type { RateContrast } from '../../model/measures/rate-contrast.ts';
import type { StandingMeasure } from '../../model/measures/standing-measure.ts';
import type { Quantity } from '../../model/quantity.ts';

type Details = Record<string, string | number | boolean | null>;

const PER_CENT = 100;

export function comparisonDetails(measure: ComparisonMeasure): Details {
  return {
    comparator: measure.comparator,
    comparatorArea: measure.comparatorArea,
    ...rateDetails(measure, measure.quantity),
    ...yearsDetails(measure),
  };
}

export function positionDetails(measure: PositionMeasure): Details {
  const { funnel } = measure;
  return {
    comparator: measure.comparator,
    group: measure.group,
    rank: measure.rank,
    of: measure.of,
    unknownAreas: listOf(measure.unknownAreas),
    ...rateDetails(measure, measure.quantity),
    funnel: funnel?.place ?? null,
    funnelLower95: funnel?.limits95.lower ?? null,
    funnelUpper95: funnel?.limits95.upper ?? null,
    funnelLower998: funnel?.limits998.lower ?? null,
    funnelUpper998: funnel?.limits998.upper ?? null,
    funnelMethod: funnel ? `funnel-limits (${funnel.construction})` : null,
    ...yearsDetails(measure),
  };
}

export function convergenceDetails(measure: ConvergenceMeasure): Details {
  const { local, other, breaks } = measure;
  return {
    comparator: measure.comparator,
    comparatorArea: measure.comparatorArea,
    periods: measure.periods.map((period) => period.label).join('; '),
    verdict: measure.verdict,
    pValue: measure.pValue,
    against: measure.against,
    firstRatio: measure.firstRatio,
    lastRatio: measure.lastRatio,
    localFirst: local.first,
    localLast: local.last,
    localAbsolute: local.absolute,
    localRelative: local.relative,
    otherFirst: other.first,
    otherLast: other.last,
    otherAbsolute: other.absolute,
    otherRelative: other.relative,
    ...(breaks.length > 0 ? { breaks: breaks.map(({ id, change }) => `${id}: ${change}`).join(' ') } : {}),
  };
}

export function standingDetails(measure: StandingMeasure): Details {
  return {
    comparator: measure.comparator,
    compared: measure.compared,
    aboveCount: measure.above.length,
    above: listOf(measure.above),
    significantlyAbove: listOf(measure.significantlyAbove),
    belowCount: measure.below.length,
    below: listOf(measure.below),
    significantlyBelow: listOf(measure.significantlyBelow),
    equal: listOf(measure.equal),
    notCompared: listOf(measure.notCompared),
  };
}

function yearsDetails({ yearsAdverse }: ComparisonMeasure | PositionMeasure): Details {
  return yearsAdverse === undefined ? {} : { yearsAdverse };
}

/** Names in one cell; null, and not an empty text, for none. */
function listOf(names: readonly string[]): string | null {
  return names.length > 0 ? names.join('; ') : null;
}

/** Both answers stand beside each other: that of the rule by itself, and that with the other tests allowed for. */
export function rateDetails(
  { local, other, difference, verdict, test, z }: RateContrast,
  ratio: Quantity,
): Details {
  return {
    local,
    other,
    percentDifference: ratio.ok ? (ratio.value - 1) * PER_CENT : null,
    ...differenceDetails(difference),
    verdict: verdict?.words ?? null,
    significant: verdict?.significant ?? null,
    z,
    rule: test?.rule ?? null,
    significantByRule: test?.plain ?? null,
    pValue: test?.pValue ?? null,
    pValueAdjusted: test?.adjusted?.pValue ?? null,
    adjustment: test?.adjusted?.adjustment ?? null,
    tests: test?.adjusted?.tests ?? null,
  };
}

/** A difference with its limits, where it has them. */
export function differenceDetails(difference: Quantity | null): Details {
  if (!difference?.ok) return { difference: null };
  const { value, interval, outerInterval } = difference;
  return {
    difference: value,
    differenceLower95: interval?.lower ?? null,
    differenceUpper95: interval?.upper ?? null,
    differenceLower998: outerInterval?.lower ?? null,
    differenceUpper998: outerInterval?.upper ?? null,
    differenceMethod: interval ? `${difference.method} (${interval.method})` : difference.method,
  };
}
