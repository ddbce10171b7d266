import type { Observations } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { BeforeAfter, PlaceSettings } from '../../model/registers/place-view.ts';
import type { Settings } from '../../model/settings.ts';
import { percentChange } from '../../stats/comparison/percent-change.ts';
import { pool } from '../series/pool.ts';
import { seriesOf } from '../series/series.ts';

/**
 * Counts of a place before and after, two spells of equal length, with the percentage change and its exact 95% limits.
 * Null where either count is not known. A fall after something was done is not one because of it.
 */
export function beforeAfterOf(
  { name, indicator: id, area, before, after }: PlaceSettings['beforeAfter'][number],
  observations: Observations,
  settings: Settings,
): BeforeAfter | null {
  const indicator = settings.indicators.find((one) => one.id === id);
  if (!indicator) return null;
  const own = seriesOf(indicator, area, observations, settings).observations;
  const [first, second] = [pool(own, before), pool(own, after)];
  if (first.numerator === null || second.numerator === null) return null;
  const percent = percentChange({
    before: first.numerator,
    after: second.numerator,
    exposureBefore: 1,
    exposureAfter: 1,
    level: 0.95,
  });
  return {
    name,
    indicator: id,
    area,
    before: { period: before.label, count: first.numerator },
    after: { period: after.label, count: second.numerator },
    change: second.numerator - first.numerator,
    percent: percent.ok ? percent.value.percent : null,
    limits: percent.ok ? { lower: percent.value.lower, upper: percent.value.upper } : null,
    smallNumbers: first.numerator < settings.fewEvents,
    evidence: mergeOrigins([...first.origins, ...second.origins]),
  };
}
