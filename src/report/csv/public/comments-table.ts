import type { Assessment } from '../../../model/assessment.ts';
import type { ThemeCount } from '../../../model/registers/public-view.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** A row for each theme of the engagement log. A comment of several themes counts once in each. */
export function commentsTable({ registers: { concern } }: Assessment): KeptTable {
  const log = concern?.comments;
  return keptTable<ThemeCount>('comments', log?.themes, [
    ['period', () => log?.period ?? null],
    ['theme', ({ id }) => id],
    ['name', ({ theme }) => theme],
    ['rank', ({ rank }) => rank],
    ['comments', ({ comments }) => comments],
    ['of_comments', () => log?.nComments ?? null],
    ['percent', ({ percent }) => percent],
    ...originColumns<ThemeCount>(({ evidence }) => evidence),
  ]);
}
