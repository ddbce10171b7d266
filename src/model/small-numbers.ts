/**
 * Below this base a percentage says more than the counts bear, and so does a place among the priorities. Of events the
 * configuration may say another number: `fewEvents`.
 */
export const SMALLEST_BASE = 50;

/** The events of candidates in every period that is known, by candidate; one whose events nobody counts is not in it. */
export type CandidateCounts = ReadonlyMap<string, readonly number[]>;

/** Whether so few events stand behind a candidate, in every period that is known, that its figures alone bear little. */
export function hasFew(candidate: string, counts: CandidateCounts, fewEvents = SMALLEST_BASE): boolean {
  const own = counts.get(candidate) ?? [];
  return own.length > 0 && own.every((count) => count < fewEvents);
}
