import type { Observations } from '../../model/observation.ts';
import type { PlaceSettings, TopAreas, TopOfIndicator } from '../../model/registers/place-view.ts';
import type { Settings } from '../../model/settings.ts';
import { levelsOf } from '../level/level.ts';
import { pool } from '../series/pool.ts';
import { seriesOf } from '../series/series.ts';

/**
 * Which of some areas has the highest rate (or percentage) of each indicator in the period, the area that is highest most
 * often, and where another is. Of areas that are equally high the one that leads is taken, or else the first named. An
 * indicator that any of the areas has no rate of is left out, since the highest is not known.
 */
export function topAreasOf(
  { name, indicators, areas }: PlaceSettings['topAreas'][number],
  observations: Observations,
  settings: Settings,
): TopAreas {
  const each = indicators.map((indicator) => ({
    indicator,
    highest: highestOf(indicator, areas, observations, settings),
  }));
  const found = each.filter(({ highest }) => highest.length > 0);
  const leads = leaderOf(
    areas,
    found.map(({ highest }) => highest.map(({ area }) => area)),
  );
  const tops = found.flatMap(({ highest }) => highest.find(({ area }) => area === leads) ?? highest[0] ?? []);
  return {
    name,
    leads,
    leader: settings.areas.find(({ code }) => code === leads)?.name ?? null,
    tops,
    exceptions: tops.filter(({ area }) => area !== leads),
    lacking: each.flatMap(({ indicator, highest }) => (highest.length === 0 ? [indicator] : [])),
  };
}

function leaderOf(areas: readonly string[], tops: readonly (readonly string[])[]): string | null {
  const times = (area: string) => tops.filter((highest) => highest.includes(area)).length;
  const [leader] = areas.toSorted((a, b) => times(b) - times(a));
  return tops.length > 0 ? (leader ?? null) : null;
}

function highestOf(
  id: string,
  areas: readonly string[],
  observations: Observations,
  settings: Settings,
): readonly TopOfIndicator[] {
  const levels = areas.flatMap((code) => levelIn(id, code, observations, settings) ?? []);
  if (levels.length < areas.length) return [];
  const most = Math.max(...levels.map(({ value }) => value));
  return levels.filter(({ value }) => value === most);
}

function levelIn(
  id: string,
  code: string,
  observations: Observations,
  settings: Settings,
): TopOfIndicator | null {
  const indicator = settings.indicators.find((one) => one.id === id);
  if (!indicator) return null;
  const series = seriesOf(indicator, code, observations, settings);
  const level = levelsOf(series, pool(series.observations, settings.period)).find(
    ({ quantity }) => quantity.unit !== 'count',
  );
  if (!level?.quantity.ok) return null;
  return {
    indicator: id,
    name: indicator.name,
    area: code,
    areaName: settings.areas.find((area) => area.code === code)?.name ?? code,
    value: level.quantity.value,
    unit: level.quantity.unit,
    evidence: level.evidence,
  };
}
