import type { Assessment } from '../../model/assessment.ts';
import { ragText } from '../../model/rag.ts';
import { type KeptTable, keptTable } from './kept-table.ts';

/** Every figure beside what was set for it, and the indicators without a target. */
export function targetsTable({ registers, settings }: Assessment): KeptTable {
  const named = new Map(settings.indicators.map((one) => [one.id, one]));
  return keptTable('targets', registers.targets, [
    ['indicator', ({ indicator }) => indicator],
    ['name', ({ indicator }) => named.get(indicator)?.name ?? null],
    ['indicator_kind', ({ indicator }) => named.get(indicator)?.kind ?? null],
    ['period', ({ period }) => period],
    ['kind', ({ kind }) => kind],
    ['actual', ({ actual }) => actual],
    ['target', ({ target }) => target],
    ['base', ({ base }) => base],
    ['decimals', ({ decimals }) => decimals],
    ['status', ({ status }) => status],
    ['rag', ({ rag }) => rag],
    ['traffic_light', ({ rag }) => ragText[rag]],
    ['measure', ({ measure }) => measure],
  ]);
}
