import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import { type Period, periodKey } from '../../model/period.ts';
import type { EventCount } from '../../model/source.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { hasTime, isAbout } from './counted-events.ts';

/** What one file covers: every area that has any event in it, over every month that it has events of. */
interface Coverage {
  readonly source: string;
  readonly areas: Set<string>;
  readonly months: Map<string, { readonly period: Period; readonly origins: Origin[] }>;
}

/**
 * A month that a file covers but that has no event of an indicator is a true zero; a month that no file covers
 * stays unknown, as does an indicator that no event is about: that may be a misspelt category. Of hours of the day a
 * file covers only the months that it has some time of day for.
 */
export function quietMonths(
  events: readonly EventCount[],
  indicators: readonly Indicator[],
  seen: readonly Observation[],
  index: AreaIndex,
): readonly Observation[] {
  const known = new Set(
    seen.map(({ indicator, area, period }) => `${indicator}\n${area}\n${periodKey(period)}`),
  );
  const every = { events, files: coverages(events, index) };
  const timed = timedOf(events, indicators, index);
  return indicators.flatMap((indicator) => {
    const { events: telling, files } = indicator.hours?.kind === 'window' ? timed : every;
    if (!telling.some((event) => isAbout(event, indicator))) return [];
    const zeros = new Map<string, { area: string; period: Period; origins: Origin[] }>();
    for (const file of files.filter(({ source }) => indicator.sources.includes(source)))
      for (const area of file.areas)
        for (const [month, { period, origins }] of file.months) {
          const key = `${area}\n${month}`;
          if (known.has(`${indicator.id}\n${key}`)) continue;
          const zero = zeros.get(key);
          if (zero) zero.origins.push(...origins);
          else zeros.set(key, { area, period, origins: [...origins] });
        }
    return [...zeros.values()].map(({ area, period, origins }) =>
      zeroOf(indicator.id, area, period, origins),
    );
  });
}

/** The events that can be told in or out of hours of the day, and what they cover; empty when nobody asks for hours. */
function timedOf(events: readonly EventCount[], indicators: readonly Indicator[], index: AreaIndex) {
  const isAsked = indicators.some(({ hours }) => hours?.kind === 'window');
  const timed = isAsked ? events.filter(hasTime) : [];
  return { events: timed, files: coverages(timed, index) };
}

function coverages(events: readonly EventCount[], index: AreaIndex): readonly Coverage[] {
  const files = new Map<string, Coverage>();
  for (const { area, period, origin } of events) {
    const key = `${origin.source}\n${origin.file}`;
    const file = files.get(key) ?? { source: origin.source, areas: new Set(), months: new Map() };
    files.set(key, file);
    for (const { code } of index.holders(area)) file.areas.add(code);
    const month = file.months.get(periodKey(period)) ?? { period, origins: [] };
    file.months.set(periodKey(period), month);
    month.origins.splice(0, 1, ...mergeOrigins([...month.origins, origin]));
  }
  return [...files.values()];
}

function zeroOf(indicator: string, area: string, period: Period, origins: readonly Origin[]): Observation {
  return {
    indicator,
    area,
    period,
    numerator: 0,
    denominator: null,
    published: null,
    quality: 'complete',
    origins: mergeOrigins(origins),
  };
}
