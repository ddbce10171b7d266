import type { Measures } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';
import type { CandidateCounts } from '../../model/small-numbers.ts';

/**
 * The events of each candidate in every period of the partnership's area that is known, by candidate: those of the
 * indicator that its size is measured on. A candidate without counts is not in it.
 */
export function candidateCounts(
  { measures }: Pick<Measures, 'measures'>,
  { candidates, partnership }: Pick<Settings, 'candidates' | 'partnership'>,
): CandidateCounts {
  const counts = new Map<string, number[]>();
  for (const one of measures) {
    if (one.kind !== 'level' || one.area !== partnership.area.code) continue;
    if (one.quantity.unit !== 'count' || !one.quantity.ok) continue;
    const known = counts.get(one.indicator);
    if (known) known.push(one.quantity.value);
    else counts.set(one.indicator, [one.quantity.value]);
  }
  return new Map(
    candidates.flatMap(({ id, indicator }) => {
      const own = indicator === null ? undefined : counts.get(indicator);
      return own ? [[id, own] as const] : [];
    }),
  );
}
