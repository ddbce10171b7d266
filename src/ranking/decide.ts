import type { Override, Ranked, RankedPriority, Tier } from '../model/ranking.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import { type CandidateCounts, SMALLEST_BASE } from '../model/small-numbers.ts';
import { tiersOf } from './tiers.ts';

/** The model's tier of every candidate beside what was agreed: the overrides, and what follows from them. */
export function decide(
  ranked: readonly Ranked[],
  sensitivity: Sensitivity,
  overrides: readonly Override[],
  counts: CandidateCounts = new Map(),
  fewEvents = SMALLEST_BASE,
): readonly RankedPriority[] {
  const tiers = tiersOf(ranked, sensitivity, counts, fewEvents);
  const decided = ranked.map(({ candidate }) => overrides.find((one) => one.candidate === candidate.id));
  const agreed = settled(
    tiers.map((tier, at) => decided[at]?.tier ?? tier),
    sensitivity.slots,
  );
  const firm = new Map(sensitivity.candidates.map((one) => [one.candidate, one]));
  return ranked.map((one, at) => ({
    ...one,
    tier: tiers[at]!,
    agreedTier: agreed[at]!,
    override: decided[at] ?? null,
    rankRange: firm.get(one.candidate.id)?.rankRange ?? null,
    probabilityTopN: firm.get(one.candidate.id)?.probabilityTopN ?? null,
  }));
}

/** Once every slot is taken nothing is contested any more: the other contenders are watched. */
function settled(tiers: readonly Tier[], slots: number): readonly Tier[] {
  const taken = tiers.filter((tier) => tier === 'priority').length;
  return taken < slots ? tiers : tiers.map((tier) => (tier === 'contested-slot' ? 'watching-brief' : tier));
}
