import type { HarmClass } from '../../model/harm-class.ts';
import { type HarmShare, HIGH_HARM_TIMES, MOST_OF_HARM, type MostHarm } from '../../model/harm-summary.ts';
import type { OffenceClass } from './harm-classes.ts';

/** A class of the total, whose count is known. */
export interface CountedHarm extends HarmClass {
  readonly measure: string;
  readonly count: number;
  readonly pounds: number;
  readonly withoutMultiplier: number;
  readonly withMultiplier: number;
}

/** The costed classes whose counts are known. */
export function countedHarm(classes: readonly OffenceClass[]): readonly CountedHarm[] {
  return classes.flatMap(({ harm }) =>
    (harm?.classes ?? []).flatMap((one) =>
      isCounted(one) && harm ? [{ ...one, indicator: harm.indicator, measure: harm.id }] : [],
    ),
  );
}

function isCounted(one: HarmClass): one is Omit<CountedHarm, 'measure'> {
  return one.count !== null;
}

/** Each class's share of harm beside its share of crime, the largest harm first. */
export function harmShares(counted: readonly CountedHarm[]): readonly HarmShare[] {
  const harm = counted.reduce((sum, { pounds }) => sum + pounds, 0);
  const crimes = counted.reduce((sum, { count }) => sum + count, 0);
  return counted
    .map(({ indicator, measure, costClass, count, pounds, withoutMultiplier }): HarmShare => {
      const harmPercent = percentOf(pounds, harm);
      const crimePercent = percentOf(count, crimes);
      return {
        indicator,
        measure,
        costClass,
        count,
        pounds,
        withoutMultiplier,
        harmPercent,
        crimePercent,
        lowVolumeHighHarm:
          harmPercent !== null && crimePercent !== null && harmPercent > HIGH_HARM_TIMES * crimePercent,
      };
    })
    .sort((a, b) => b.pounds - a.pounds);
}

/** The fewest classes whose harm is more than half of it: those with the most harm. Null where there is no harm. */
export function mostOfHarm(shares: readonly HarmShare[]): MostHarm | null {
  const indicators: string[] = [];
  let [harmPercent, crimePercent] = [0, 0];
  for (const share of shares) {
    if (share.harmPercent === null || share.crimePercent === null) return null;
    indicators.push(share.indicator);
    harmPercent += share.harmPercent;
    crimePercent += share.crimePercent;
    if (harmPercent > MOST_OF_HARM) return { indicators, harmPercent, crimePercent };
  }
  return null;
}

function percentOf(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}
