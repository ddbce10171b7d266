import type { Share } from '../../model/measures/share.ts';
import type { Observations } from '../../model/observation.ts';
import type { Origin } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import { seriesOf } from '../series/series.ts';
import { latestShare } from './share.ts';

export interface IndicatorShare {
  readonly indicator: string;
  readonly name: string;
  readonly period: Period;
  readonly share: Share;
  readonly origins: readonly Origin[];
}

/** The percentage of an indicator in an area, of the period assessed or the latest before; null where there is none. */
export function indicatorShare(
  id: string,
  area: string,
  observations: Observations,
  settings: Settings,
): IndicatorShare | null {
  const indicator = settings.indicators.find((one) => one.id === id);
  if (!indicator) return null;
  const latest = latestShare(seriesOf(indicator, area, observations, settings), settings.period);
  if (!latest) return null;
  const { pooled, share } = latest;
  return { indicator: id, name: indicator.name, period: pooled.period, share, origins: pooled.origins };
}
