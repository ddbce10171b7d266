import type { Measure } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';

/** " Source: West Mercia Crime and Safety Survey." */
export function sourceNote(measures: readonly Measure[], { sources }: Pick<Settings, 'sources'>): string {
  const ids = new Set(measures.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const partners = sources.filter(({ id }) => ids.has(id)).map(({ partner }) => partner);
  const names = [...new Set(partners)];
  if (names.length === 0) return '';
  return ` Source${names.length > 1 ? 's' : ''}: ${names.join('; ')}.`;
}
