import type { RankedPriority } from '../model/ranking.ts';
import type { Plan } from '../model/registers/plan.ts';
import type { PlanRegister, WatchedCandidate } from '../model/registers/plan-register.ts';

/** What others ask for, by whom, whatever its score. */
export function mandatedIn(ranking: readonly RankedPriority[]): PlanRegister['mandated'] {
  return ranking
    .filter(({ agreedTier }) => agreedTier === 'mandated')
    .map(({ candidate, override }) => ({
      candidate: candidate.id,
      name: candidate.name,
      by: override?.decision.who ?? candidate.gate?.decision.who ?? '',
    }));
}

/** The watching brief that was agreed, then what the plan has someone watch besides. */
export function watchedIn(
  ranking: readonly RankedPriority[],
  { watching }: Plan,
): readonly WatchedCandidate[] {
  const isAgreed = ({ agreedTier }: RankedPriority) => agreedTier === 'watching-brief';
  return [
    ...ranking.filter(isAgreed),
    ...ranking.filter((one) => !isAgreed(one) && watching.has(one.candidate.id)),
  ].map(({ candidate, override }) => ({
    candidate: candidate.id,
    name: candidate.name,
    reason: override?.decision.why ?? candidate.gate?.decision.why ?? null,
    owner: watching.get(candidate.id)?.owner ?? null,
    trigger: watching.get(candidate.id)?.trigger ?? null,
  }));
}
