import type { Assessment } from '../../model/assessment.ts';
import type { Action } from '../../model/registers/action.ts';
import { originColumns } from './columns.ts';
import { inOneCell, type KeptTable, keptTable } from './kept-table.ts';

/** What is to be done, by whom and by when, in the order of the file. */
export function actionsTable({ registers: { actions: tracker } }: Assessment): KeptTable {
  return keptTable('actions', tracker?.actions, [
    ['theme', ({ theme }) => theme],
    ['action', ({ action }) => action],
    ['owner', ({ owner }) => owner],
    ['by_when', ({ dueText }) => dueText],
    ['due', ({ due }) => due],
    ['status', ({ status }) => status],
    ['tags', ({ tags }) => inOneCell(tags)],
    ['success_criteria', ({ criteria }) => criteria],
    ['progress', ({ progress }) => progress],
    ...originColumns<Action>(({ origin }) => [origin]),
  ]);
}
