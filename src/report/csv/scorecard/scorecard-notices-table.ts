import type { Assessment } from '../../../model/assessment.ts';
import type { ScorecardNotice } from '../../../model/registers/scorecard.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row extends ScorecardNotice {
  readonly notice: 'added' | 'retired';
}

/** Indicators that came into the list, or left it. */
export function scorecardNoticesTable({ registers: { scorecard } }: Assessment): KeptTable {
  const { added = [], retired = [] } = scorecard ?? {};
  const rows = [
    ...added.map((one): Row => ({ ...one, notice: 'added' })),
    ...retired.map((one): Row => ({ ...one, notice: 'retired' })),
  ];
  return keptTable('scorecard-notices', rows, [
    ['notice', ({ notice }) => notice],
    ['indicator', ({ indicator }) => indicator],
    ['name', ({ name }) => name],
    ['code', ({ code }) => code],
    ['from', ({ period }) => period],
  ]);
}
