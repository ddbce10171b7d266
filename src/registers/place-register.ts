import { beforeAfterOf } from '../measures/places/before-after-place.ts';
import { topAreasOf } from '../measures/places/top-areas.ts';
import { dayAfter } from '../model/calendar-day.ts';
import type { ConfigPlace } from '../model/config-place.ts';
import type { Issue } from '../model/issue.ts';
import type { Observations } from '../model/observation.ts';
import type { FortnightCounts, Fortnights, PlaceSettings } from '../model/registers/place-view.ts';
import type { Settings } from '../model/settings.ts';
import { counted } from './figure-text.ts';
import type { Registered, RegisterInput } from './register-input.ts';
import { atConfig } from './register-issue.ts';

const DAYS_IN_FORTNIGHT = 14;

/** What the configuration asks about places, and what of it has no answer. */
export function keepPlaces({ observations, settings }: RegisterInput): Registered {
  const { placeView } = settings;
  if (!placeView) return { registers: {}, issues: [] };
  const beforeAfter = placeView.beforeAfter.map((one) => beforeAfterOf(one, observations, settings));
  const topAreas = placeView.topAreas.map((one) => topAreasOf(one, observations, settings));
  const fortnights = fortnightsOf(placeView.fortnights, observations, settings);
  return {
    registers: {
      places: { fortnights, beforeAfter: beforeAfter.filter((one) => one !== null), topAreas },
    },
    issues: [
      ...placeView.beforeAfter.flatMap((one, index) => (beforeAfter[index] ? [] : [noCounts(one)])),
      ...placeView.topAreas.flatMap(({ name, at }, index) => {
        const lacking = topAreas[index]?.lacking ?? [];
        return lacking.length > 0 ? [noRates(name, lacking, at)] : [];
      }),
      ...unbinned(placeView.fortnights, fortnights, observations),
    ],
  };
}

/** The fortnights from the first day of the plan to the last event: one without events between is a zero of the file. */
function fortnightsOf(
  asked: PlaceSettings['fortnights'],
  { fortnights = [] }: Observations,
  settings: Settings,
): readonly Fortnights[] {
  if (!asked) return [];
  return asked.indicators.flatMap((id) => {
    const counts = fortnights.find(({ indicator }) => indicator === id);
    const indicator = settings.indicators.find((one) => one.id === id);
    return counts && indicator ? [binsOf(counts, indicator.name, asked.from, settings.asOf)] : [];
  });
}

function binsOf(
  { indicator, bins, before, undated, origins }: FortnightCounts,
  name: string,
  start: string,
  asOf: string,
): Fortnights {
  const last = Math.max(-1, ...bins.keys());
  return {
    indicator,
    name,
    bins: Array.from({ length: last + 1 }, (_, at) => {
      const from = dayAfter(start, at * DAYS_IN_FORTNIGHT);
      const to = dayAfter(from, DAYS_IN_FORTNIGHT - 1);
      return { from, to, count: bins.get(at) ?? 0, over: to <= asOf };
    }),
    before,
    undated,
    evidence: origins,
  };
}

function unbinned(
  asked: PlaceSettings['fortnights'],
  found: readonly Fortnights[],
  { observations }: Observations,
): readonly Issue[] {
  if (!asked) return [];
  // That an indicator has no record at all is told where its records are looked for.
  const isSeen = (id: string) => observations.some(({ indicator }) => indicator === id);
  return asked.indicators.flatMap((id) => {
    const one = found.find(({ indicator }) => indicator === id);
    if (!one && !isSeen(id)) return [];
    if (!one)
      return [
        atConfig(asked.at, {
          code: 'no-fortnights',
          severity: 'warning',
          message: `${id} has no event in the area, so that there is no fortnight to show`,
          hint: 'Look whether its file covers the plan, or take it out of fortnights.',
        }),
      ];
    if (one.undated === 0) return [];
    return [
      atConfig(asked.at, {
        code: 'no-day',
        severity: 'warning',
        message: `${counted(one.undated, 'event')} of ${id} ${one.undated === 1 ? 'has' : 'have'} a month and no day: in no fortnight`,
        hint: 'Ask for a file with dates, or take it out of fortnights.',
      }),
    ];
  });
}

function noCounts({ name, indicator, before, after, at }: PlaceSettings['beforeAfter'][number]): Issue {
  return atConfig(at, {
    code: 'no-before-after',
    severity: 'warning',
    message: `${name}: ${indicator} has no count there for ${before.label} or for ${after.label}, so that they are not compared`,
    hint: 'Supply both counts, 0 where there was none, or take it out of beforeAfter.',
  });
}

function noRates(name: string, lacking: readonly string[], at: ConfigPlace): Issue {
  return atConfig(at, {
    code: 'no-top-area',
    severity: 'warning',
    message: `${name}: ${lacking.join(', ')} ${lacking.length === 1 ? 'lacks' : 'lack'} a rate in at least one of the areas, so that the highest is not known`,
    hint: 'Supply counts and residents of every area that is named under topAreas.',
  });
}
