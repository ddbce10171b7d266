import type { Assessment } from '../../model/assessment.ts';
import type { Decision, RankedPriority } from '../../model/ranking.ts';
import { type KeptTable, keptTable } from './kept-table.ts';

interface Row {
  readonly one: RankedPriority;
  readonly kind: string;
  /** The candidate that it is part of. */
  readonly partOf: string | null;
  readonly decision: Decision;
}

/** What people decided beside the model: gates and overrides, with who, when and why. */
export function decisionsTable({ ranking }: Assessment): KeptTable {
  return keptTable('decisions', ranking.flatMap(decisionsOn), [
    ['candidate', ({ one }) => one.candidate.id],
    ['name', ({ one }) => one.candidate.name],
    ['kind', ({ kind }) => kind],
    ['part_of', ({ partOf }) => partOf],
    ['tier', ({ one }) => one.tier],
    ['agreed_tier', ({ one }) => one.agreedTier],
    ['who', ({ decision }) => decision.who],
    ['when', ({ decision }) => decision.when],
    ['why', ({ decision }) => decision.why],
  ]);
}

function decisionsOn(one: RankedPriority): readonly Row[] {
  const { gate } = one.candidate;
  const partOf = gate?.kind === 'part-of' ? gate.candidate : null;
  return [
    ...(gate ? [{ one, kind: gate.kind, partOf, decision: gate.decision }] : []),
    ...(one.override ? [{ one, kind: 'override', partOf: null, decision: one.override.decision }] : []),
  ];
}
