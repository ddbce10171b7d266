import type { Assessment } from '../../../model/assessment.ts';
import type { BeforeAfter } from '../../../model/registers/place-view.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** Events at a place before and after something was done there. What else changed is not known. */
export function beforeAfterTable({ registers: { places } }: Assessment): KeptTable {
  return keptTable<BeforeAfter>('before-after', places?.beforeAfter, [
    ['name', ({ name }) => name],
    ['indicator', ({ indicator }) => indicator],
    ['area', ({ area }) => area],
    ['before_period', ({ before }) => before.period],
    ['before', ({ before }) => before.count],
    ['after_period', ({ after }) => after.period],
    ['after', ({ after }) => after.count],
    ['change', ({ change }) => change],
    ['percent', ({ percent }) => percent],
    ['lower_95', ({ limits }) => limits?.lower ?? null],
    ['upper_95', ({ limits }) => limits?.upper ?? null],
    ['small_numbers', ({ smallNumbers }) => smallNumbers],
    ...originColumns<BeforeAfter>(({ evidence }) => evidence),
  ]);
}
