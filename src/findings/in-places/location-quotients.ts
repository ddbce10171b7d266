import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { LocationQuotientMeasure } from '../../model/measures/location-quotient-measure.ts';
import { SMALLEST_BASE } from '../words/change-clause.ts';
import { percent, rate } from '../words/figures.ts';
import { lowerFirst } from '../words/lower-first.ts';

const DECIMALS = 1;

/** "Shoplifting in Central in 2014: 19.5% of all crime there compared to 7.8% in the rest of the area ..." */
export function locationQuotientFindings(
  indicator: Indicator,
  own: readonly Measure[],
  indicators: readonly Indicator[],
): readonly Finding[] {
  return own.flatMap((measure) => {
    if (measure.kind !== 'location-quotient' || !isHighest(measure, own)) return [];
    const whole = indicators.find(({ id }) => id === measure.of);
    return whole ? standsOut(indicator, measure, whole) : [];
  });
}

function isHighest({ layer, place }: LocationQuotientMeasure, own: readonly Measure[]): boolean {
  return own.some((one) => one.kind === 'spread' && one.layer === layer && one.highest?.code === place.code);
}

/** The place was picked because it has most events, so that only the wider limits are taken at their word. */
function standsOut(
  indicator: Indicator,
  { id, quantity, place, localPercent, restPercent, placeTotal, period }: LocationQuotientMeasure,
  whole: Indicator,
): readonly Finding[] {
  if (!quantity.ok || localPercent === null || restPercent === null || placeTotal < SMALLEST_BASE) return [];
  const limits = quantity.outerInterval;
  if (!limits || limits.lower <= 1) return [];
  return [
    {
      section: 'places',
      parts: [
        `${indicator.name} in ${place.name} in ${period.label}: `,
        percent(localPercent, DECIMALS),
        ` of ${lowerFirst(whole.name)} there compared to `,
        percent(restPercent, DECIMALS),
        ' in the rest of the area, ',
        rate(quantity.value, DECIMALS),
        ' times the share (99.8% limits ',
        rate(limits.lower, DECIMALS),
        ' to ',
        rate(limits.upper, DECIMALS),
        ').',
      ],
      measures: [id],
    },
  ];
}
