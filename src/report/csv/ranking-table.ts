import type { Assessment } from '../../model/assessment.ts';
import { unrankedReason } from '../unranked-reason.ts';
import { writeTable } from './columns.ts';

/** A row for each candidate and criterion, in rank order: the points of a candidate add up to its score. */
export function rankingTable({ ranking, rules }: Assessment): string {
  const rows = ranking.flatMap((one) => one.contributions.map((part) => ({ one, part })));
  return writeTable(rows, [
    ['rank', ({ one }) => one.rank],
    ['tied', ({ one }) => one.tied],
    ['candidate', ({ one }) => one.candidate.id],
    ['name', ({ one }) => one.candidate.name],
    ['score', ({ one }) => one.score],
    ['coverage', ({ one }) => one.coverage],
    ['tier', ({ one }) => one.tier],
    ['agreed_tier', ({ one }) => one.agreedTier],
    ['best_place', ({ one }) => one.rankRange?.[0] ?? null],
    ['worst_place', ({ one }) => one.rankRange?.[1] ?? null],
    ['probability_top_n', ({ one }) => one.probabilityTopN],
    ['criterion', ({ part }) => part.criterion],
    ['weight', ({ part }) => part.weight],
    ['criterion_score', ({ part }) => part.score],
    ['points', ({ part }) => part.points],
    ['grade', ({ part }) => part.grade],
    ['reason', ({ one }) => unrankedReason(one, rules)],
  ]);
}
