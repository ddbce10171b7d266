import type { RankedPriority, RankingRules } from '../model/ranking.ts';
import { formatCoverage } from './format-number.ts';

/** Why a candidate is listed and not ranked, in words; null when it is ranked. */
export function unrankedReason(
  { reason, coverage }: Pick<RankedPriority, 'reason' | 'coverage'>,
  rules: RankingRules,
): string | null {
  switch (reason) {
    case null:
      return null;
    case 'mandated':
      return 'mandated: it needs no ranking';
    case 'led-elsewhere':
      return 'led elsewhere';
    case 'part-of':
      return 'dealt with as part of another candidate';
    case 'no-evidence':
      return 'no evidence: a gap';
    case 'too-little-evidence':
      return `evidence for ${formatCoverage(coverage)} of the weight, ${formatCoverage(rules.coverageNeeded)} needed`;
  }
}
