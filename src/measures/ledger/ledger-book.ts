import { type HomePlan, homeOf, ownEvents, partsElsewhere } from '../../model/homes.ts';
import type { LedgerHome, LedgerLine } from '../../model/ledger.ts';
import type { Observations } from '../../model/observation.ts';
import type { Settings } from '../../model/settings.ts';
import type { ThemeHome } from '../../model/theme.ts';
import { type CostedHome, harmOfHomes } from '../harm/harm.ts';
import { pool } from '../series/pool.ts';
import { seriesOf } from '../series/series.ts';
import { costedHome } from '../themes/theme-harm.ts';

/** What lines of the ledger are written from. */
export interface Book {
  readonly line: (candidate: string | null, homes: readonly string[]) => LedgerLine;
  /** Local events of the period assessed; null where they are not known. */
  readonly count: (indicator: string) => number | null;
}

type Costed = (home: ThemeHome) => CostedHome | null;

export function openBook(observations: Observations, settings: Settings): Book {
  const { indicators, candidates, partnership, period, method } = settings;
  const plan = { indicators, candidates, precedence: method.precedence };
  const costed: Costed = (home) => costedHome(home, partnership.area.code, period, observations, settings);
  return {
    count: (indicator) => countOf({ indicator, terms: [{ indicator, times: 1 }] }, costed),
    line: (candidate, ids) => {
      const homes = ids.map((id) => homeOf(id, plan));
      const found = homes.flatMap((home) => costed(home) ?? []);
      return {
        candidate,
        homes: homes.map((home) => homeLine(home, plan, costed)),
        count: sumKnown(found.map(({ count }) => count)),
        harm: harmOfKnown(found, observations, settings),
      };
    },
  };
}

/** A home, and what of it is at home elsewhere: parts of the class, and events with a flag of higher precedence. */
function homeLine(home: ThemeHome, plan: HomePlan, costed: Costed): LedgerHome {
  const parts = partsElsewhere(home.indicator, plan).map((indicator) => ({
    indicator,
    terms: ownEvents(indicator, plan),
  }));
  const overlaps = ownEvents(home.indicator, plan)
    .filter(({ times }) => times === -1)
    .map(({ indicator }) => ({ indicator, terms: [{ indicator, times: 1 as const }] }));
  return {
    indicator: home.indicator,
    count: countOf(home, costed),
    less: [...parts, ...overlaps].map((one) => ({ indicator: one.indicator, count: countOf(one, costed) })),
  };
}

function countOf(home: ThemeHome, costed: Costed): number | null {
  return costed(home)?.count ?? null;
}

/** Pounds of the homes whose count is known and that are costed. */
function harmOfKnown(
  homes: readonly CostedHome[],
  observations: Observations,
  settings: Settings,
): number | null {
  const known = homes.filter(({ count }) => count !== null);
  const first = known[0]?.indicator;
  if (!first) return null;
  const series = seriesOf(first, settings.partnership.area.code, observations, settings);
  const pooled = pool(series.observations, settings.period);
  const quantity = harmOfHomes(series, pooled, known, settings.harm.multiplier)?.quantity;
  return quantity?.ok ? quantity.value : null;
}

/** Null where nothing is known. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}
