import type { Indicator } from '../../model/indicator.ts';
import type { SeriesBreak } from '../../model/measures/series-break.ts';
import { seriesOfFormat } from '../../model/partner-formats.ts';
import type { Period } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import type { SourceSettings } from '../../model/source.ts';

/** The known breaks that touch what an indicator says about an area. */
export function breaksOf(indicator: Indicator, area: string, settings: Settings): readonly SeriesBreak[] {
  const { breaks, sources, indicators } = settings;
  if (indicator.theme) {
    const parts = indicator.theme.homes.flatMap(({ terms }) => terms.map((term) => term.indicator));
    const own = indicators.filter(({ id }) => parts.includes(id));
    return [...new Set(own.flatMap((one) => breaksOf(one, area, settings)))];
  }
  const own = sources.filter(({ id }) => indicator.sources.includes(id));
  return breaks.filter((one) =>
    one.indicators === null
      ? isOfSeries(one, own, area) && isOfCategory(one, indicator.categories)
      : one.indicators.includes(indicator.id),
  );
}

/**
 * Those of the breaks that came in between these periods or during one of them: the counts stay, but what is said
 * across the break is less sure. A change that was complete when the first period began is none.
 */
export function breaksAcross(
  breaks: readonly SeriesBreak[],
  periods: readonly Period[],
): readonly SeriesBreak[] {
  const first = Math.min(...periods.map(({ from }) => from));
  const last = Math.max(...periods.map(({ to }) => to));
  return breaks.filter(({ from, to }) => to > first && from <= last);
}

/** A boundary is of its areas, whoever counts in them; any other break is of a publisher's series. */
function isOfSeries(
  { series, areas }: SeriesBreak,
  sources: readonly SourceSettings[],
  area: string,
): boolean {
  if (areas !== null) return areas.includes(area);
  return sources.some((source) => seriesOf(source).some((name) => name === series));
}

function seriesOf({ series, format }: SourceSettings): readonly string[] {
  if (series) return [series];
  return format ? (seriesOfFormat[format] ?? []) : [];
}

function isOfCategory({ categories }: SeriesBreak, own: readonly string[]): boolean {
  return categories === null || own.some((category) => categories.includes(plain(category)));
}

/** Senders write "Violence with injury" where the list of breaks has violence-with-injury. */
function plain(category: string): string {
  return category.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
