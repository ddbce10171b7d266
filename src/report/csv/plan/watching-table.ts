import type { Assessment } from '../../../model/assessment.ts';
import type { PlanRegister } from '../../../model/registers/plan-register.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly kind: 'horizon' | 'watched' | 'mandated';
  readonly candidates: readonly string[];
  readonly text: string;
  readonly reason: string | null;
  readonly by: string | null;
  readonly owner: string | null;
  readonly trigger: string | null;
}

/** What is seen coming, what is watched and what others ask for: by whom, and when to look again. */
export function watchingTable({ registers: { plan } }: Assessment): KeptTable {
  return keptTable('watching', plan && rowsOf(plan), [
    ['kind', ({ kind }) => kind],
    ['candidates', ({ candidates }) => inOneCell(candidates)],
    ['text', ({ text }) => text],
    ['reason', ({ reason }) => reason],
    ['asked_by', ({ by }) => by],
    ['owner', ({ owner }) => owner],
    ['again_when', ({ trigger }) => trigger],
  ]);
}

function rowsOf({ horizon, watching, mandated }: PlanRegister): readonly Row[] {
  const nothing = { reason: null, by: null, owner: null, trigger: null };
  return [
    ...horizon.map((one): Row => ({ ...nothing, ...one, kind: 'horizon' })),
    ...watching.map(
      ({ candidate, name, ...one }): Row => ({
        ...nothing,
        ...one,
        kind: 'watched',
        candidates: [candidate],
        text: name,
      }),
    ),
    ...mandated.map(
      ({ candidate, name, by }): Row => ({
        ...nothing,
        kind: 'mandated',
        candidates: [candidate],
        text: name,
        by,
      }),
    ),
  ];
}
