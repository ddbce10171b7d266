import type { Assessment } from '../../../model/assessment.ts';
import type { HarmSummary } from '../../../model/harm-summary.ts';
import type { CostCoverage } from '../../../model/measure.ts';
import type { KnownQuantity, Quantity, Unit } from '../../../model/quantity.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';
import { limitColumns } from '../limit-columns.ts';

interface Row {
  readonly total: string;
  readonly value: number | null;
  readonly unit: Unit;
  readonly limited: KnownQuantity | null;
  /** Why there is no value. */
  readonly reason: string | null;
}

/** What recorded crime costs, with and without crime that is not recorded, and how much of it is costed. */
export function harmTotalsTable({ measures: { harm, costCoverage } }: Assessment): KeptTable {
  return keptTable<Row>('harm-totals', harm && costCoverage ? rowsOf(harm, costCoverage) : undefined, [
    ['total', ({ total }) => total],
    ['value', ({ value }) => value],
    ['unit', ({ unit }) => unit],
    ...limitColumns<Row>(({ limited }) => limited),
    ['reason', ({ reason }) => reason],
    ['period', () => harm?.period ?? null],
    ['cost_set', () => costCoverage?.costSet ?? null],
    ['basis', () => harm?.basis ?? null],
    ['price_year', () => harm?.priceYear ?? null],
    ['rebased', () => harm?.rebased ?? null],
    ['multiplier', () => costCoverage?.multiplier ?? null],
  ]);
}

function rowsOf(harm: HarmSummary, coverage: CostCoverage): readonly Row[] {
  return [
    quantityRow('harm', harm.total),
    quantityRow('harm-per-1000', harm.perThousand),
    plainRow('harm-recorded-only', harm.withoutMultiplier, 'gbp'),
    plainRow('crimes-costed', coverage.costed, 'count'),
    plainRow('crimes-recorded', coverage.recorded, 'count'),
    plainRow('coverage', coverage.percent, 'percent'),
    plainRow('most-of-the-harm', harm.most?.harmPercent ?? null, 'percent'),
    plainRow('crimes-of-most-of-the-harm', harm.most?.crimePercent ?? null, 'percent'),
  ];
}

function quantityRow(total: string, quantity: Quantity): Row {
  const { unit } = quantity;
  return quantity.ok
    ? { total, value: quantity.value, unit, limited: quantity, reason: null }
    : { total, value: null, unit, limited: null, reason: quantity.reason };
}

function plainRow(total: string, value: number | null, unit: Unit): Row {
  return { total, value, unit, limited: null, reason: null };
}
