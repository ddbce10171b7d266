import type { Assessment } from '../../../model/assessment.ts';
import type { PlanRegister } from '../../../model/registers/plan-register.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly part: 'context' | 'approach' | 'objective' | 'outcome' | 'link';
  /** The priority that it belongs to; null for what is said of the whole plan. */
  readonly candidate: string | null;
  readonly text: string;
  /** What an outcome is measured on. */
  readonly indicator: string | null;
}

/** What the plan on a page says, a row for each text. */
export function planTextsTable({ registers: { plan } }: Assessment): KeptTable {
  return keptTable('plan-texts', plan && textsOf(plan), [
    ['part', ({ part }) => part],
    ['candidate', ({ candidate }) => candidate],
    ['text', ({ text }) => text],
    ['indicator', ({ indicator }) => indicator],
  ]);
}

function textsOf({ context, approach, priorities, links }: PlanRegister): readonly Row[] {
  const rows = (part: Row['part'], texts: readonly string[], candidate: string | null = null) =>
    texts.map((text): Row => ({ part, candidate, text, indicator: null }));
  return [
    ...rows('context', context),
    ...rows('approach', approach),
    ...priorities.flatMap(({ candidate, objectives, outcomes }) => [
      ...rows('objective', objectives, candidate),
      ...outcomes.map((outcome): Row => ({ part: 'outcome', candidate, ...outcome })),
    ]),
    ...rows('link', links),
  ];
}
