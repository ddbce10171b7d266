import type { Assessment } from '../../../model/assessment.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly indicator: string;
  readonly reason: string;
}

/** Indicators whose events are in no total of harm: why, or that no unit cost is known. */
export function harmApartTable({ measures: { harm, costCoverage } }: Assessment): KeptTable {
  const notCosted = (costCoverage?.notCosted ?? []).map((indicator) => ({ indicator, reason: 'not-costed' }));
  const rows: readonly Row[] = [...(harm?.apart ?? []), ...notCosted];
  return keptTable('harm-apart', rows, [
    ['indicator', ({ indicator }) => indicator],
    ['reason', ({ reason }) => reason],
  ]);
}
