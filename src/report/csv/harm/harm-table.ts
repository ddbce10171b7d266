import type { Assessment } from '../../../model/assessment.ts';
import type { HarmShare } from '../../../model/harm-summary.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** The offence classes in the total of harm, the largest first. */
export function harmTable({ measures: { harm }, settings }: Assessment): KeptTable {
  const names = new Map(settings.indicators.map(({ id, name }) => [id, name]));
  return keptTable<HarmShare>('harm', harm?.classes, [
    ['indicator', ({ indicator }) => indicator],
    ['name', ({ indicator }) => names.get(indicator) ?? null],
    ['period', () => harm?.period ?? null],
    ['cost_class', ({ costClass }) => costClass],
    ['count', ({ count }) => count],
    ['pounds', ({ pounds }) => pounds],
    ['pounds_recorded_only', ({ withoutMultiplier }) => withoutMultiplier],
    ['harm_percent', ({ harmPercent }) => harmPercent],
    ['crime_percent', ({ crimePercent }) => crimePercent],
    ['low_volume_high_harm', ({ lowVolumeHighHarm }) => lowVolumeHighHarm],
    ['most_of_the_harm', ({ indicator }) => harm?.most?.indicators.includes(indicator) ?? false],
    ['measure', ({ measure }) => measure],
  ]);
}
