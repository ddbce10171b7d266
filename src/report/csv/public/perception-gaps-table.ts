import type { Assessment } from '../../../model/assessment.ts';
import type { GapMeasure } from '../../../model/measures/gap-measure.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';
import { limitColumns } from '../limit-columns.ts';

/** What people think beside what happens to them, in percentage points. */
export function perceptionGapsTable({ measures: { measures } }: Assessment): KeptTable {
  const rows = measures.filter((one) => one.kind === 'gap');
  return keptTable<GapMeasure>('perception-gaps', rows, [
    ['gap', ({ gap }) => gap],
    ['name', ({ name }) => name],
    ['area', ({ area }) => area],
    ['period', ({ period }) => period.label],
    ['of', ({ indicator }) => indicator],
    ['of_percent', (one) => one.of?.percent ?? null],
    ['of_base', (one) => one.of?.base ?? null],
    ['of_lower_95', (one) => one.of?.interval?.lower ?? null],
    ['of_upper_95', (one) => one.of?.interval?.upper ?? null],
    ['against', ({ against }) => against],
    ['against_percent', ({ other }) => other?.percent ?? null],
    ['against_base', ({ other }) => other?.base ?? null],
    ['against_lower_95', ({ other }) => other?.interval?.lower ?? null],
    ['against_upper_95', ({ other }) => other?.interval?.upper ?? null],
    ['difference', ({ quantity }) => (quantity.ok ? quantity.value : null)],
    ...limitColumns<GapMeasure>(({ quantity }) => (quantity.ok ? quantity : null)),
    ['ratio', ({ ratio }) => ratio],
    ['reason', ({ quantity, noLimits }) => (quantity.ok ? noLimits : quantity.reason)],
    ['measure', ({ id }) => id],
    ...originColumns<GapMeasure>(({ evidence }) => evidence),
  ]);
}
