import type { Override, Ranked, RankedPriority } from '../model/ranking.ts';
import type { Sensitivity } from '../model/sensitivity.ts';

/** The model's tier of every candidate, and what was agreed instead. */
export function decide(
  ranked: readonly Ranked[],
  sensitivity: Sensitivity,
  overrides: readonly Override[],
): readonly RankedPriority[] {
  return ranked.map((one) => {
    const found = sensitivity.candidates.find(({ candidate }) => candidate === one.candidate.id);
    const override = overrides.find(({ candidate }) => candidate === one.candidate.id) ?? null;
    const tier = one.reason === 'no-evidence' ? 'gap' : 'monitor';
    return {
      ...one,
      tier,
      agreedTier: override?.tier ?? tier,
      override,
      rankRange: found?.rankRange ?? null,
      probabilityTopN: found?.probabilityTopN ?? null,
    };
  });
}
