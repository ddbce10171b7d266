import type { Assessment } from '../../../model/assessment.ts';
import type { PublicRank } from '../../../model/registers/public-view.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** The place of a candidate by what residents say beside its place by all criteria but concern. */
export function perceivedRanksTable({ registers: { concern } }: Assessment): KeptTable {
  return keptTable<PublicRank>('perceived-ranks', concern?.ranks, [
    ['candidate', ({ candidate }) => candidate],
    ['name', ({ name }) => name],
    ['asked', ({ asked }) => asked],
    ['asked_name', ({ askedName }) => askedName],
    ['by', ({ by }) => by],
    ['percent', ({ percent }) => percent],
    ['count', ({ count }) => count],
    ['base', ({ base }) => base],
    ['public_rank', ({ publicRank }) => publicRank],
    ['of_concerns', ({ ofConcerns }) => ofConcerns],
    ['statistical_rank', ({ statisticalRank }) => statisticalRank],
    ['of_candidates', ({ ofCandidates }) => ofCandidates],
    ['gap', ({ gap }) => gap],
    ['measure', ({ measure }) => measure],
    ...originColumns<PublicRank>(({ evidence }) => evidence),
  ]);
}
