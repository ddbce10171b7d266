import type { Tier } from '../model/ranking.ts';
import type { CandidateChange, Crossing, CrossingKind } from '../model/run-comparison.ts';

/** How many priorities there was room for in each run. */
export interface Slots {
  readonly before: number;
  readonly after: number;
}

/** Every line that a candidate crossed: into or out of the first N, the ranking, a tier, or the list itself. */
export function crossingsOf(one: CandidateChange, slots: Slots): readonly Crossing[] {
  const { rankBefore, rankAfter } = one;
  const cross = (
    kind: CrossingKind,
    before: number | Tier | null,
    after: number | Tier | null,
  ): Crossing => ({
    candidate: one.id,
    kind,
    before,
    after,
  });
  if (one.scoreBefore === null) return [cross('new', null, rankAfter)];
  if (one.scoreAfter === null) return [cross('gone', rankBefore, null)];
  const ranks = (kind: CrossingKind) => cross(kind, rankBefore, rankAfter);
  const [was, is] = [isFirst(rankBefore, slots.before), isFirst(rankAfter, slots.after)];
  return [
    ...(rankBefore === null && rankAfter !== null ? [ranks('ranked')] : []),
    ...(rankBefore !== null && rankAfter === null ? [ranks('unranked')] : []),
    ...(is && !was ? [ranks('entered-first')] : []),
    ...(was && !is ? [ranks('left-first')] : []),
    ...(one.tierBefore === one.tierAfter ? [] : [cross('tier', one.tierBefore, one.tierAfter)]),
    ...(one.agreedBefore === one.agreedAfter || sameAsTiers(one)
      ? []
      : [cross('agreed-tier', one.agreedBefore, one.agreedAfter)]),
  ];
}

/** Where nobody decided otherwise the agreed tier is the model's, and to say it twice tells nothing. */
function sameAsTiers(one: CandidateChange): boolean {
  return one.agreedBefore === one.tierBefore && one.agreedAfter === one.tierAfter;
}

function isFirst(rank: number | null, slots: number): boolean {
  return rank !== null && rank <= slots;
}
