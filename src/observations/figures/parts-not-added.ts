import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Observation } from '../../model/observation.ts';
import type { Settings } from '../../model/settings.ts';
import type { CountRecord } from '../../model/source.ts';
import type { AreaIndex } from '../areas/area-index.ts';

/** Names of areas that a message gives. */
const NAMED = 5;

/**
 * An issue for each indicator without a count of the partnership's own area, where there are counts of areas inside it.
 * Counts of parts are never added up: a part that nobody sent would be counted as nought.
 */
export function partsNotAdded(
  observations: readonly Observation[],
  counts: readonly CountRecord[],
  { indicators, partnership, sources }: Pick<Settings, 'indicators' | 'partnership' | 'sources'>,
  index: AreaIndex,
): readonly Issue[] {
  const { area } = partnership;
  const whole = new Set(observations.filter((one) => one.area === area.code).map((one) => one.indicator));
  return indicators
    .filter(({ id }) => !whole.has(id))
    .flatMap((indicator) => {
      const parts = counts.filter(
        (record) => isAbout(record, indicator) && isInside(record, area.code, index),
      );
      const [first] = parts;
      if (!first) return [];
      const names = [...new Set(parts.map(({ area: code, areaName }) => areaName || code))];
      const inside = `${names.length === 1 ? 'an area' : `${names.length} areas`} inside ${area.name} (${names.slice(0, NAMED).join(', ')})`;
      const partner = sources.find(({ id }) => id === first.origin.source)?.partner ?? 'the sender';
      return issueAt(first.origin, {
        code: 'parts-not-added',
        severity: 'warning',
        message: `indicator ${indicator.id} has counts of ${inside} and none of the whole: parts are not added up, as one may be missing`,
        hint: `Ask ${partner} for a row of the whole (${area.code}), or for the events one by one: those are counted.`,
      });
    });
}

function isInside({ area, areaName }: CountRecord, local: string, index: AreaIndex): boolean {
  const code = index.match(area, areaName)?.code ?? area;
  return code !== local && index.holders(code).some((holder) => holder.code === local);
}

function isAbout(
  { category, groups = [], origin }: CountRecord,
  { sources, categories }: Indicator,
): boolean {
  return sources.includes(origin.source) && [category, ...groups].some((one) => categories.includes(one));
}
