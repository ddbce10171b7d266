import type { Assessment } from '../../model/assessment.ts';
import { writeTable } from './columns.ts';

/** A row for each scenario and candidate that competes, best first. */
export function sensitivityTable({ sensitivity }: Assessment): string {
  const rows = sensitivity.scenarios.flatMap((scenario) =>
    scenario.order.map((one, at) => ({ scenario, one, place: at + 1 })),
  );
  return writeTable(rows, [
    ['scenario', ({ scenario }) => scenario.id],
    ['name', ({ scenario }) => scenario.name],
    ['kind', ({ scenario }) => scenario.kind],
    ['place', ({ place }) => place],
    ['candidate', ({ one }) => one.candidate],
    ['score', ({ one }) => one.score],
    ['in_top_n', ({ place }) => place <= sensitivity.slots],
  ]);
}
