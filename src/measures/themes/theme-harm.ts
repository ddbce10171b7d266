import type { Indicator } from '../../model/indicator.ts';
import type { HarmMeasure } from '../../model/measure.ts';
import type { Observations } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import type { ThemeHome } from '../../model/theme.ts';
import { costInUse } from '../harm/cost-in-use.ts';
import { type CostedHome, harmOf, harmOfHomes } from '../harm/harm.ts';
import { type Pooled, pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { addTerms } from './theme.ts';

/** Harm of an indicator in the local area or, of a theme, of the distinct events of its homes, each at its own cost. */
export function harmOfIndicator(
  local: Series,
  now: Pooled,
  observations: Observations,
  settings: Settings,
): HarmMeasure | null {
  const { theme, costClass } = local.indicator;
  const { multiplier } = settings.harm;
  if (!theme) return harmOf(local, now, costInUse(costClass, observations, settings), multiplier);
  const homes = theme.homes.flatMap(
    (home) => costedHome(home, local.area, now.period, observations, settings) ?? [],
  );
  return harmOfHomes(local, now, homes, multiplier);
}

/** The events of one home in an area and period, and what one of them costs. */
export function costedHome(
  home: ThemeHome,
  area: string,
  period: Period,
  observations: Observations,
  settings: Settings,
): CostedHome | null {
  const indicator = settings.indicators.find((one: Indicator) => one.id === home.indicator);
  if (!indicator) return null;
  const parts = home.terms.map(({ indicator: id, times }) => {
    const own = observations.observations.filter((one) => one.indicator === id && one.area === area);
    const { numerator: count, origins } = pool(own, period);
    return { times, count, origins };
  });
  return {
    indicator,
    count: addTerms(parts),
    cost: costInUse(indicator.costClass, observations, settings),
    origins: mergeOrigins(parts.flatMap(({ origins }) => origins)),
  };
}
