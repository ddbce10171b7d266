import type { CriterionId, CriterionScore, CriterionWeight } from '../model/criterion.ts';
import type { Candidate, Ranked } from '../model/ranking.ts';
import { competitionRanks } from '../stats/ranks/competition-rank.ts';
import { sureScore } from './sure-score.ts';
import { WEIGHT_SLACK, type Weighed, weigh } from './weigh.ts';

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
): readonly Ranked[] {
  const weighed = candidates.map((candidate) => weigh(candidate, scores, weights)).sort(inOrder);
  const ranked = weighed.filter(isRanked);
  const ranks = competitionRanks(ranked.map(steps), 'descending');
  const placed = ranked.map((one, index): Ranked => {
    const rank = ranks[index] ?? null;
    return { ...one, rank, tied: ranks.filter((other) => other === rank).length > 1, reason: null };
  });
  return [...placed, ...weighed.filter((one) => !isRanked(one)).map(unplaced)];
}

function isRanked({ coverage, candidate }: Weighed): boolean {
  return candidate.gate === undefined && coverage >= COVERAGE_NEEDED - WEIGHT_SLACK;
}

function unplaced(one: Weighed): Ranked {
  const reason = one.candidate.gate?.kind ?? (one.coverage === 0 ? 'no-evidence' : 'too-little-evidence');
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
  return Number(sureScore(score).toFixed(TIE_DECIMALS));
}

function scoreOf({ contributions }: Weighed, criterion: CriterionId): number {
  return contributions.find((one) => one.criterion === criterion)?.score ?? -1;
}
