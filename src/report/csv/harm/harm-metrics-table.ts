import type { Assessment } from '../../../model/assessment.ts';
import type { HarmMetric, MetricClass } from '../../../model/harm-summary.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly metric: HarmMetric;
  readonly own: MetricClass;
}

/** The recorded counts weighed by each metric, with the rank of each class and how far its ranks lie apart. */
export function harmMetricsTable({ measures: { harm } }: Assessment): KeptTable {
  const rows = harm?.metrics.flatMap((metric) => metric.classes.map((own): Row => ({ metric, own })));
  const spreads = new Map(harm?.spreads.map(({ indicator, spread }) => [indicator, spread]));
  return keptTable<Row>('harm-metrics', rows, [
    ['metric', ({ metric }) => metric.id],
    ['kind', ({ metric }) => metric.kind],
    ['indicator', ({ own }) => own.indicator],
    ['value', ({ own }) => own.value],
    ['unit', ({ metric }) => metric.unit],
    ['rank', ({ own }) => own.rank],
    ['spread', ({ own }) => spreads.get(own.indicator) ?? null],
    ['coverage', ({ metric }) => metric.coverage],
  ]);
}
