import type { Assessment } from '../../model/assessment.ts';
import type { Measure } from '../../model/measure.ts';
import type { KnownQuantity } from '../../model/quantity.ts';
import { originColumns, writeTable } from './columns.ts';
import { limitColumns } from './limit-columns.ts';

/** Every measure with its limits and method, or the reason why it has no value. */
export function measuresTable({ measures: { measures } }: Assessment): string {
  return writeTable(measures, [
    ['id', (one) => one.id],
    ['kind', (one) => one.kind],
    ['indicator', (one) => one.indicator],
    ['area', (one) => one.area],
    ['period', (one) => one.period.label],
    ['value', (one) => known(one)?.value ?? null],
    ['unit', (one) => one.quantity.unit],
    ...limitColumns<Measure>(known),
    ['method', (one) => known(one)?.method ?? null],
    ['reason', ({ quantity }) => (quantity.ok ? null : quantity.reason)],
    ['judgement', (one) => one.judgement],
    ['estimated', (one) => one.estimated],
    ...originColumns<Measure>((one) => one.evidence),
  ]);
}

function known({ quantity }: Measure): KnownQuantity | null {
  return quantity.ok ? quantity : null;
}
