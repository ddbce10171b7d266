import type { Evidence } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import { issueAt } from '../model/issue-at.ts';

/**
 * Harm counted in different ways (fiscal; economic and social) cannot be ranked together: an error, unless the
 * configuration permits it with a written reason, and then a warning that every output carries.
 */
export function checkCostBases(evidence: readonly Evidence[], permitted: string | null): readonly Issue[] {
  const priced = evidence.filter((one) => one.form === 'gbp-per-1000');
  const bases = [...new Set(priced.map((one) => one.costBasis ?? 'not stated'))];
  if (bases.length < 2) return [];
  const odd = priced.find((one) => (one.costBasis ?? 'not stated') !== bases[0]);
  const origin = odd?.origins[0];
  const mix = `harm is counted on different cost bases in one ranking: ${bases.join(', ')}`;
  return [
    issueAt(origin, {
      code: 'mixed-cost-bases',
      severity: permitted === null ? 'error' : 'warning',
      message: permitted === null ? mix : `${mix}. Permitted because: ${permitted}`,
      hint: 'Use one cost basis, or give harm.mixedBases.reason in the configuration to permit the mix.',
    }),
  ];
}
