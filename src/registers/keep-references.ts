import type { Issue } from '../model/issue.ts';
import type { ReferenceFact } from '../model/registers/note.ts';
import type { Settings } from '../model/settings.ts';

interface KeptReferences {
  readonly registers: { readonly references?: readonly ReferenceFact[] };
  readonly issues: readonly Issue[];
}

/** Figures from elsewhere, each with its citation: apart from everything that is measured here. */
export function keepReferences({ settings }: { readonly settings: Pick<Settings, 'notes'> }): KeptReferences {
  const facts = (settings.notes ?? []).flatMap(({ kind, about, text, source }) =>
    kind === 'reference-fact' && source !== null ? [{ about, text, source }] : [],
  );
  return { registers: facts.length > 0 ? { references: facts } : {}, issues: [] };
}
