import type { Assessment } from '../../../model/assessment.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** Candidates by their part of recorded crime and by how many call them a problem; flagged where few and many. */
export function lowVolumeTable({ registers: { concern } }: Assessment): KeptTable {
  return keptTable('low-volume', concern?.lowVolume, [
    ['candidate', ({ candidate }) => candidate],
    ['name', ({ name }) => name],
    ['count', ({ count }) => count],
    ['recorded', ({ recorded }) => recorded],
    ['count_percent', ({ countPercent }) => countPercent],
    ['asked', ({ asked }) => asked],
    ['concern_percent', ({ concernPercent }) => concernPercent],
    ['base', ({ base }) => base],
    ['flagged', ({ flagged }) => flagged],
    ['measures', ({ measures }) => inOneCell(measures)],
  ]);
}
