import type { CriterionId, CriterionScore, CriterionWeight } from '../model/criterion.ts';
import type { Candidate, RankedPriority } from '../model/ranking.ts';
import { type Weighed, weigh } from './weigh.ts';

/** Percentage of the weight that must have evidence before a candidate is ranked. */
export const COVERAGE_NEEDED = 50;
/** Scores that agree to this many decimals share a rank: what is printed the same is ranked the same. */
export const TIE_DECIMALS = 1;
/** What orders candidates inside a tie, before their ids. */
const tieOrder: readonly CriterionId[] = ['harm', 'comparison', 'trend', 'size'];

/** The ranked list: by score, ties sharing the better rank ("=2"), candidates with too little evidence last. */
export function rank(
  candidates: readonly Candidate[],
  scores: readonly CriterionScore[],
  weights: readonly CriterionWeight[],
): readonly RankedPriority[] {
  const weighed = candidates.map((candidate) => weigh(candidate, scores, weights)).sort(inOrder);
  const ranked = weighed.filter((one) => one.coverage >= COVERAGE_NEEDED);
  const unranked = weighed.filter((one) => one.coverage < COVERAGE_NEEDED);
  return [...ranked.map((one) => placed(one, ranked)), ...unranked.map(unplaced)];
}

function placed(one: Weighed, ranked: readonly Weighed[]): RankedPriority {
  const above = ranked.filter((other) => steps(other) > steps(one)).length;
  const level = ranked.filter((other) => steps(other) === steps(one)).length;
  return { ...one, rank: above + 1, tied: level > 1, reason: null };
}

function unplaced(one: Weighed): RankedPriority {
  const reason =
    one.coverage === 0
      ? 'no evidence: a gap'
      : `evidence for ${one.coverage}% of the weight, ${COVERAGE_NEEDED}% needed`;
  return { ...one, rank: null, tied: false, reason };
}

function inOrder(a: Weighed, b: Weighed): number {
  const byScore = steps(b) - steps(a);
  if (byScore !== 0) return byScore;
  for (const criterion of tieOrder) {
    const difference = scoreOf(b, criterion) - scoreOf(a, criterion);
    if (difference !== 0) return difference;
  }
  return a.candidate.id < b.candidate.id ? -1 : 1;
}

function steps({ score }: Weighed): number {
  return Number(score.toFixed(TIE_DECIMALS));
}

function scoreOf({ contributions }: Weighed, criterion: CriterionId): number {
  return contributions.find((one) => one.criterion === criterion)?.score ?? -1;
}
