import type { HarmApart } from '../../model/harm-summary.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { HarmMeasure, LevelMeasure, Measure } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';
import type { SharedEvents } from '../../model/shared-events.ts';
import { isOfCrime } from './crime-classes.ts';

/** What a cost is for one of where it is a cost of crime. */
const CRIME = 'crime';

/** An offence class in the period assessed; without `harm` it is not costed. */
export interface OffenceClass {
  readonly indicator: Indicator;
  readonly count: number | null;
  readonly harm: HarmMeasure | null;
}

export interface OffenceClasses {
  /** In no two of these is an event counted twice, but for those of `shared`. */
  readonly classes: readonly OffenceClass[];
  /** Costed, and in no total. */
  readonly apart: readonly HarmApart[];
  /** Costed classes of which nothing says how many events they share. */
  readonly shared: readonly SharedEvents[];
}

/**
 * The offence classes of the area, each event in one: of a class and one that holds it the whole stays, but where
 * only the part is costed the part does. Lenses, casualties and incidents stay apart.
 */
export function offenceClasses(
  measures: readonly Measure[],
  shared: readonly SharedEvents[],
  settings: Settings,
): OffenceClasses {
  const own = ofThePeriod(measures, settings);
  const harms = own.filter((one): one is HarmMeasure => one.kind === 'harm');
  const measured = settings.indicators.filter(({ theme }) => theme === undefined);
  const all = measured.map((indicator) => ({
    indicator,
    count: countOf(own, indicator.id),
    harm: harms.find((one) => one.indicator === indicator.id) ?? null,
  }));
  const crimes = all.filter((one) => isOffenceClass(one, settings));
  const costed = new Set(crimes.filter(({ harm }) => harm !== null).map(({ indicator }) => indicator.id));
  const within = new Set(saidOrSeen(shared, crimes).flatMap((one) => setAside(one, costed)));
  const classes = crimes.filter(({ indicator }) => !within.has(indicator.id));
  const isAdded = (id: string) => costed.has(id) && !within.has(id);
  return {
    classes,
    apart: all.flatMap((one) => apartOf(one, classes)),
    shared: shared.filter((one) => one.kind === 'partly' && isAdded(one.indicator) && isAdded(one.with)),
  };
}

/** The measures of the partnership's area in the period assessed. */
export function ofThePeriod(
  measures: readonly Measure[],
  { partnership, period }: Settings,
): readonly Measure[] {
  return measures.filter((one) => one.area === partnership.area.code && one.period.label === period.label);
}

/** How many events an indicator counts; null where that is not known. */
export function countOf(own: readonly Measure[], indicator: string | null): number | null {
  const level = own.find(
    (one): one is LevelMeasure =>
      one.kind === 'level' && one.indicator === indicator && one.quantity.unit === 'count',
  );
  return level?.numerator ?? null;
}

function isOffenceClass({ indicator, harm }: OffenceClass, settings: Settings): boolean {
  if (indicator.lens || indicator.id === settings.harm.total) return false;
  return harm ? isCostOfCrime(indicator, harm) : isOfCrime(indicator.id, settings);
}

/** What the configuration says; failing that, what the cost is for. */
function isCostOfCrime({ crime }: Indicator, { classes }: HarmMeasure): boolean {
  return crime ?? classes.every(({ per }) => per === CRIME);
}

/** Classes that the configuration puts inside another, and those whose records show it. */
function saidOrSeen(
  shared: readonly SharedEvents[],
  crimes: readonly OffenceClass[],
): readonly SharedEvents[] {
  const said = crimes.flatMap(({ indicator: { id, within = [] } }) =>
    within.map((whole): SharedEvents => ({ kind: 'part-of', indicator: id, with: whole })),
  );
  const isSaid = (one: SharedEvents) =>
    said.some((other) => [one.indicator, one.with].every((id) => [other.indicator, other.with].includes(id)));
  const among = new Set(crimes.map(({ indicator }) => indicator.id));
  return [...said, ...shared.filter((one) => !isSaid(one))].filter(
    (one) => among.has(one.indicator) && among.has(one.with),
  );
}

/** Which of two classes that count the same events is not added. */
function setAside(one: SharedEvents, costed: ReadonlySet<string>): readonly string[] {
  const [part, whole] = [one.indicator, one.with];
  switch (one.kind) {
    case 'part-of':
      return [costed.has(part) && !costed.has(whole) ? whole : part];
    case 'same':
      return [costed.has(whole) && !costed.has(part) ? part : whole];
    case 'partly':
      return [];
  }
}

function apartOf(one: OffenceClass, classes: readonly OffenceClass[]): readonly HarmApart[] {
  const { indicator, harm } = one;
  if (!harm) return [];
  if (indicator.lens) return [{ indicator: indicator.id, reason: 'lens' }];
  if (!isCostOfCrime(indicator, harm)) return [{ indicator: indicator.id, reason: 'not-crime' }];
  if (!classes.includes(one)) return [{ indicator: indicator.id, reason: 'part-of-another' }];
  return harm.count === null ? [{ indicator: indicator.id, reason: 'not-known' }] : [];
}
