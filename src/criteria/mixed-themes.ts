import type { Issue } from '../model/issue.ts';
import { issueAt } from '../model/issue-at.ts';
import type { HarmMeasure, Measure } from '../model/measure.ts';
import type { Candidate } from '../model/ranking.ts';

/**
 * A candidate whose homes are priced on different bases, or in different years, has no sum of pounds: an error, as a
 * ranking without its harm would look whole.
 */
export function checkMixedThemes(
  measures: readonly Measure[],
  candidates: readonly Candidate[],
): readonly Issue[] {
  return candidates.flatMap(({ id, indicator }) => {
    const mixed = measures.find(
      (one): one is HarmMeasure => one.kind === 'harm' && one.indicator === indicator,
    );
    if (!mixed || mixed.quantity.ok || mixed.quantity.reason !== 'mixed-costs') return [];
    const [origin] = mixed.evidence;
    return [
      issueAt(origin, {
        code: mixed.basis.includes(',') ? 'mixed-cost-bases' : 'mixed-price-years',
        severity: 'error',
        message: `the homes of ${id} cannot be added in pounds: ${mixed.quantity.detail}`,
        hint: 'Price its homes from one cost set, re-base them to one year (harm.priceYear), or make candidates of them one by one.',
      }),
    ];
  });
}
