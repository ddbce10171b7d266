import type { Ranked, Tier } from '../model/ranking.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import { type CandidateCounts, hasFew, SMALLEST_BASE } from '../model/small-numbers.ts';

/** A priority is among the first N in at least this share of the draws ... */
export const PRIORITY_SHARE = 0.5;
/** ... and scores at least this. */
export const PRIORITY_SCORE = 45;
/** From this share of the draws on a candidate is a contender for a slot that is open, or else watched. */
export const WATCH_SHARE = 0.15;
/** A criterion that scores at least this is watched where the trend rises too. */
export const WATCH_SCORE = 80;
/** The trend score of "no change". */
const NO_CHANGE = 50;

/**
 * What the model makes of every candidate, in the order given (that of the ranking). Priorities are at most N; where
 * fewer qualify, a slot is contested and all who may come among the first N are named for a decision. A candidate with
 * few events, fewer than 50 by default, in every period is at most watched, whatever its score.
 */
export function tiersOf(
  ranked: readonly Ranked[],
  sensitivity: Sensitivity,
  counts: CandidateCounts = new Map(),
  fewEvents = SMALLEST_BASE,
): readonly Tier[] {
  const share = new Map(sensitivity.candidates.map((one) => [one.candidate, one.probabilityTopN ?? 0]));
  const chance = ({ candidate }: Ranked) => share.get(candidate.id) ?? 0;
  const priorities = ranked
    .filter((one) => one.rank !== null && chance(one) >= PRIORITY_SHARE && one.score >= PRIORITY_SCORE)
    .filter(({ candidate }) => !hasFew(candidate.id, counts, fewEvents))
    .slice(0, sensitivity.slots);
  const open = priorities.length < sensitivity.slots;
  const own = ranked.map((one): Tier => {
    if (one.rank === null) return unrankedTier(one);
    if (priorities.includes(one)) return 'priority';
    if (chance(one) >= WATCH_SHARE)
      return open && !hasFew(one.candidate.id, counts, fewEvents) ? 'contested-slot' : 'watching-brief';
    return isHighAndRising(one) ? 'watching-brief' : 'monitor';
  });
  return ranked.map(({ candidate: { gate } }, at) => {
    if (gate?.kind !== 'part-of') return own[at]!;
    const whole = ranked.findIndex(({ candidate }) => candidate.id === gate.candidate);
    return own[whole] ?? 'monitor';
  });
}

/** Outside the ranking: by what was decided, or by how little is known. */
function unrankedTier(one: Ranked): Tier {
  switch (one.reason) {
    case 'mandated':
      return 'mandated';
    case 'led-elsewhere':
      return 'watching-brief';
    case 'no-evidence':
      return one.candidate.onHorizon ? 'emerging' : 'gap';
    case 'too-little-evidence':
      return one.candidate.onHorizon || isRising(one) ? 'emerging' : 'monitor';
    case 'part-of':
    case null:
      return 'monitor';
  }
}

function isHighAndRising(one: Ranked): boolean {
  return isRising(one) && one.contributions.some(({ score }) => score !== null && score >= WATCH_SCORE);
}

function isRising({ contributions }: Ranked): boolean {
  const trend = contributions.find(({ criterion }) => criterion === 'trend')?.score ?? null;
  return trend !== null && trend > NO_CHANGE;
}
