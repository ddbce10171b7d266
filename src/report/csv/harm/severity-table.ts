import type { Assessment } from '../../../model/assessment.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** Scores of severity as their publisher gives them: beside the metrics, and never ranked by class. */
export function severityTable({ measures: { harm } }: Assessment): KeptTable {
  return keptTable('severity', harm?.published, [
    ['indicator', ({ indicator }) => indicator],
    ['value', ({ value }) => value],
    ['decimals', ({ decimals }) => decimals],
    ['measure', ({ measure }) => measure],
  ]);
}
