import type { EventCategory } from './partner-format.ts';

const fatal: EventCategory = { id: 'fatal', groups: ['ksi', 'all-severities'] };
const serious: EventCategory = { id: 'serious', groups: ['ksi', 'all-severities'] };
const slight: EventCategory = { id: 'slight', groups: ['all-severities'] };

/** Codes of the Department for Transport, and the labels that Greater Manchester writes in their place. */
const severities: ReadonlyMap<string, EventCategory> = new Map([
  ['1', fatal],
  ['2', serious],
  ['3', slight],
  ['fatal', fatal],
  ['serious', serious],
  ['slight', slight],
]);

/** Killed or seriously injured is 1 and 2. A severity of -1 is missing: it is neither slight nor nothing. */
export function severityOf(label: string): EventCategory | null {
  return severities.get(label.toLowerCase()) ?? null;
}
