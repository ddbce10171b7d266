import type { Assessment } from '../../../model/assessment.ts';
import type { ConcernMeasure } from '../../../model/measures/concern-measure.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';
import { limitColumns } from '../limit-columns.ts';

/** What residents call a problem, in order, with what each percentage is of. */
export function concernTable({ measures: { measures }, settings }: Assessment): KeptTable {
  const names = new Map(settings.indicators.map(({ id, name }) => [id, name]));
  const rows = measures.filter((one) => one.kind === 'concern');
  return keptTable<ConcernMeasure>('concern', rows, [
    ['period', ({ period }) => period.label],
    ['area', ({ area }) => area],
    ['rank', ({ rank }) => rank],
    ['of_concerns', (one) => one.of],
    ['indicator', ({ indicator }) => indicator],
    ['name', ({ indicator }) => names.get(indicator) ?? null],
    ['percent', ({ share }) => share.percent],
    ['count', ({ share }) => share.count],
    ['base', ({ share }) => share.base],
    ...limitColumns<ConcernMeasure>(({ share }) => share),
    ['measure', ({ id }) => id],
    ...originColumns<ConcernMeasure>(({ evidence }) => evidence),
  ]);
}
