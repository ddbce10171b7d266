import type { Evidence } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import { issueAt } from '../model/issue-at.ts';

/**
 * Pounds of different years cannot be ranked together: what was a pound in 2010 is not one now. An error; judgements
 * that do not say whose prices they are in are left to the reader.
 */
export function checkPriceYears(evidence: readonly Evidence[]): readonly Issue[] {
  const priced = evidence.filter((one) => one.form === 'gbp-per-1000' && one.priceYear !== null);
  const years = [...new Set(priced.map((one) => one.priceYear))];
  if (years.length < 2) return [];
  const origin = priced.find((one) => one.priceYear !== years[0])?.origins[0];
  return [
    issueAt(origin, {
      code: 'mixed-price-years',
      severity: 'error',
      message: `harm is in prices of different years in one ranking: ${years.join(', ')}`,
      hint: 'Re-base all prices to one year: harm.priceYear: 2024/25 with harm.deflator naming a source of deflators.',
    }),
  ];
}
