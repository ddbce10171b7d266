import type { Assessment } from '../../model/assessment.ts';
import { renderFinding } from '../render-finding.ts';
import { inOneCell, type KeptTable, keptTable } from './kept-table.ts';

/** Every sentence with its section, and the ids of the measures that it rests on. */
export function findingsTable({ findings }: Assessment): KeptTable {
  return keptTable('findings', findings, [
    ['section', ({ section }) => section],
    ['sentence', renderFinding],
    ['measures', ({ measures }) => inOneCell(measures)],
  ]);
}
