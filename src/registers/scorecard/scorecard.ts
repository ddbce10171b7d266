import { seriesOf } from '../../measures/series/series.ts';
import { lastDayOf } from '../../model/calendar-day.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import type { Observation, Observations } from '../../model/observation.ts';
import { type Period, yearTo } from '../../model/period.ts';
import type { Scorecard, ScorecardNotice } from '../../model/registers/scorecard.ts';
import type { Settings } from '../../model/settings.ts';
import type { RegisterInput } from '../register-input.ts';
import { quarterEndedBy } from './scorecard-due.ts';
import { rowOf } from './scorecard-row.ts';

/**
 * The indicators as at the day from which registers look: each with its own latest quarters, how it moved, and whether
 * it meets its target. What ends after the day is not yet known. Null without indicators.
 */
export function scorecardOf({ observations, measures, settings }: RegisterInput): Scorecard | null {
  const { asOf, partnership } = settings;
  const listed = onTheList(settings);
  if (listed.length === 0) return null;
  const quarter = quarterEndedBy(asOf);
  const known = ({ period }: { readonly period: Period }) => lastDayOf(period) <= asOf;
  const local = observations.observations.filter((one) => one.area === partnership.area.code && known(one));
  const figures = byIndicator(local);
  const targets = byIndicator(
    measures.measures.filter((one): one is TargetMeasure => one.kind === 'target' && known(one)),
  );
  return {
    quarter: quarter.label,
    rows: listed
      .filter((one) => isInForce(one, asOf))
      .map((one) =>
        rowOf(seriesFor(one, figures, observations, settings), targets.get(one.id) ?? [], settings, quarter),
      ),
    added: listed.flatMap((one) => noticeOf(one, addedSince(one, quarter))),
    retired: listed.flatMap((one) => noticeOf(one, retiredBy(one, asOf))),
  };
}

/** Those of the priority groups; all of them where none is in a group. Themes are put together here: nobody reports them. */
function onTheList({ indicators }: Settings): readonly Indicator[] {
  const own = indicators.filter(({ theme }) => !theme);
  const grouped = own.filter(({ listing }) => listing?.group !== undefined);
  return inHeadingOrder(grouped.length > 0 ? grouped : own);
}

/** What has one heading stands together, headings in the order in which they are first named. */
function inHeadingOrder(indicators: readonly Indicator[]): readonly Indicator[] {
  const by = (keyOf: (one: Indicator) => string) => {
    const keys = [...new Set(indicators.map(keyOf))];
    return (a: Indicator, b: Indicator) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b));
  };
  const byGroup = by(({ listing }) => listing?.group ?? '');
  const byAim = by(({ listing }) => listing?.successMeasure ?? '');
  const byPart = by(({ name, listing }) => listing?.strategicIndicator ?? name);
  return indicators.toSorted((a, b) => byGroup(a, b) || byAim(a, b) || byPart(a, b));
}

function byIndicator<One extends { readonly indicator: string }>(all: readonly One[]) {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(one.indicator);
    if (group) group.push(one);
    else groups.set(one.indicator, [one]);
  }
  return groups;
}

function seriesFor(
  indicator: Indicator,
  figures: ReadonlyMap<string, readonly Observation[]>,
  { populations }: Observations,
  settings: Settings,
) {
  const own = { observations: figures.get(indicator.id) ?? [], populations, places: [], placesInArea: 0 };
  return seriesOf(indicator, settings.partnership.area.code, own, settings);
}

function isInForce(indicator: Indicator, asOf: string): boolean {
  const since = indicator.listing?.since;
  return retiredBy(indicator, asOf) === null && (!since || hasBegun(since, asOf));
}

function retiredBy({ listing }: Indicator, asOf: string): Period | null {
  return listing?.retired && hasBegun(listing.retired, asOf) ? listing.retired : null;
}

/** In the year to the end of the quarter, or later. */
function addedSince({ listing }: Indicator, quarter: Period): Period | null {
  return listing?.since && listing.since.from >= yearTo(quarter.to).from ? listing.since : null;
}

/** Whether a period's first day has come. */
function hasBegun({ from }: Period, asOf: string): boolean {
  return lastDayOf({ to: from - 1 }) < asOf;
}

function noticeOf({ id, name, listing }: Indicator, period: Period | null): readonly ScorecardNotice[] {
  return period ? [{ indicator: id, name, code: listing?.code ?? null, period: period.label }] : [];
}
