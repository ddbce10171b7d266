import type { Assessment } from '../../model/assessment.ts';
import { type KeptTable, keptTable } from './kept-table.ts';

/** Figures from elsewhere, each with its citation: none of them is measured here. */
export function referencesTable({ registers, settings }: Assessment): KeptTable {
  const named = [...settings.candidates, ...settings.indicators];
  return keptTable('references', registers.references, [
    ['about', ({ about }) => about],
    ['name', ({ about }) => named.find(({ id }) => id === about)?.name ?? null],
    ['text', ({ text }) => text],
    ['citation', ({ source }) => source],
  ]);
}
