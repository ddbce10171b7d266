import type { Issue } from '../../model/issue.ts';
import type { Measure } from '../../model/measure.ts';
import type { SeriesBreak } from '../../model/measures/series-break.ts';
import type { RegisterInput } from '../register-input.ts';
import { lintAt } from './lint-issue.ts';

/** One note for each known break that a change or a trend of the area goes across. */
export function seriesBreakLints({ measures, settings }: RegisterInput): readonly Issue[] {
  const across = new Map<string, { readonly known: SeriesBreak; readonly over: Measure[] }>();
  for (const one of measures.measures) {
    if (one.kind !== 'change' && one.kind !== 'trend') continue;
    for (const known of one.breaks) {
      const before = across.get(known.id);
      if (before) before.over.push(one);
      else across.set(known.id, { known, over: [one] });
    }
  }
  return [...across.values()].map(({ known, over }) => {
    const touched = [...new Set(over.map(({ indicator }) => indicator))];
    const names = settings.indicators.filter(({ id }) => touched.includes(id)).map(({ name }) => name);
    return lintAt(over[0]?.evidence ?? [], settings, {
      code: 'series-break',
      severity: 'note',
      message: `figures before and after a known break are set against each other (${names.join(', ')}): ${known.change}`,
      hint: 'The figures stay; say so wherever the change is quoted.',
    });
  });
}
