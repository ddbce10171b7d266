import type { Indicator } from '../../model/indicator.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { FortnightCounts } from '../../model/registers/place-view.ts';
import type { EventCount } from '../../model/source.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { isCounted } from './counted-events.ts';

/** Local events by fortnight, of indicators whose sources are asked for fortnights. */
export function countFortnights(
  events: readonly EventCount[],
  indicators: readonly Indicator[],
  { index, local }: { readonly index: AreaIndex; readonly local: string },
): readonly FortnightCounts[] {
  const dated = events.filter(
    ({ fortnight, area }) =>
      fortnight !== undefined && index.holders(area).some(({ code }) => code === local),
  );
  if (dated.length === 0) return [];
  return indicators.flatMap((indicator) => {
    const own = dated.filter((event) => isCounted(event, indicator));
    return own.length === 0 ? [] : [countsOf(indicator.id, own)];
  });
}

function countsOf(indicator: string, events: readonly EventCount[]): FortnightCounts {
  const bins = new Map<number, number>();
  let [before, undated] = [0, 0];
  for (const { fortnight = null, count } of events) {
    if (fortnight === null) undated += count;
    else if (fortnight < 0) before += count;
    else bins.set(fortnight, (bins.get(fortnight) ?? 0) + count);
  }
  return { indicator, bins, before, undated, origins: mergeOrigins(events.map(({ origin }) => origin)) };
}
