import type { Evidence } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import { issueAt } from '../model/issue-at.ts';
import type { Population } from '../model/observation.ts';
import { populationYear } from '../model/period.ts';
import type { Settings } from '../model/settings.ts';

/**
 * Warns of judgements worked out on another population than the mid-year estimate of the year assessed: on the
 * 2011 census the plan's 49 per 1,000 would print as 50. One issue for all of them, at the first.
 */
export function checkDenominators(
  evidence: readonly Evidence[],
  populations: readonly Population[],
  { partnership, period }: Settings,
): readonly Issue[] {
  const year = populationYear(period);
  const residents = populations.filter(({ of }) => of === 'residents');
  const estimate = residents.find((one) => one.area === partnership.area.code && one.year === year)?.value;
  if (estimate === undefined) return [];
  const other = evidence.filter(
    (one) => one.kind === 'judgement' && one.denominator !== null && one.denominator !== estimate,
  );
  const first = other[0];
  const origin = first?.origins[0];
  if (!first || !origin) return [];
  return [
    issueAt(origin, {
      code: 'denominator-year',
      severity: 'warning',
      message: `${other.length} judgements are worked out on another population (here ${first.denominator}) than the mid-${year} estimate, ${estimate}`,
      hint: 'Work them out on the estimate of the same year, or say in their reasons why not.',
    }),
  ];
}
