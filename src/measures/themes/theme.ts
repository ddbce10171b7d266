import type { Indicator } from '../../model/indicator.ts';
import type { Observation, Observations, Quality } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { type Period, periodKey } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import type { ThemeHome, ThemeTerm } from '../../model/theme.ts';
import { type Pooled, pool } from '../series/pool.ts';
import { themePlaces } from './theme-places.ts';

/** The observations of the sources and, made from them, those of every theme: in all areas, periods and places. */
export function withThemes(given: Observations, { indicators }: Pick<Settings, 'indicators'>): Observations {
  const themes = indicators.filter(({ theme }) => theme !== undefined);
  if (themes.length === 0) return given;
  const { localPlaces } = given;
  return {
    ...given,
    observations: [...given.observations, ...themes.flatMap((one) => observationsOf(one, given))],
    places: [...given.places, ...themes.flatMap((one) => themePlaces(one, given.places))],
    ...(localPlaces
      ? {
          localPlaces: {
            ...localPlaces,
            before: [...localPlaces.before, ...themes.flatMap((one) => themePlaces(one, localPlaces.before))],
          },
        }
      : {}),
  };
}

/** What is added and taken away over all homes of a theme. */
export function termsOf({ homes }: { readonly homes: readonly ThemeHome[] }): readonly ThemeTerm[] {
  return homes.flatMap(({ terms }) => terms);
}

/**
 * The distinct events of a theme's homes: sums of what every home says of the same area and period. What one of them
 * leaves out is left out of the sum too, so that it is never of some homes only.
 */
function observationsOf(indicator: Indicator, { observations }: Observations): readonly Observation[] {
  const { theme } = indicator;
  if (!theme) return [];
  const terms = termsOf(theme);
  const names = new Set(terms.map((term) => term.indicator));
  const own = observations.filter((one) => names.has(one.indicator));
  const areas = [...new Set(own.map(({ area }) => area))];
  return areas.flatMap((area) => {
    const local = own.filter((one) => one.area === area);
    const periods = new Map(local.map(({ period }) => [periodKey(period), period]));
    const given = terms.map((term) => ({
      term,
      observations: local.filter((one) => one.indicator === term.indicator),
    }));
    return [...periods.values()].flatMap((period) => {
      const parts = given.map((one) => ({ term: one.term, pooled: pool(one.observations, period) }));
      return parts.every(({ pooled }) => pooled.missingMonths === 0)
        ? [sumOf(indicator.id, area, period, parts)]
        : [];
    });
  });
}

interface Part {
  readonly term: ThemeTerm;
  readonly pooled: Pooled;
}

/** More taken away than there is leaves no figure: the ledger says why. */
function sumOf(indicator: string, area: string, period: Period, parts: readonly Part[]): Observation {
  const sum = addTerms(parts.map(({ term, pooled }) => ({ times: term.times, count: pooled.numerator })));
  const takesAway = parts.some(({ term }) => term.times === -1);
  const numerator = sum !== null && takesAway && sum < 0 ? null : sum;
  return {
    indicator,
    area,
    period,
    numerator,
    denominator: null,
    published: null,
    quality: numerator === null ? withoutFigure(parts) : withFigure(parts),
    origins: mergeOrigins(parts.flatMap(({ pooled }) => pooled.origins)),
  };
}

/** Null where one of the counts is not known. */
export function addTerms(
  parts: readonly { readonly times: number; readonly count: number | null }[],
): number | null {
  let sum = 0;
  for (const { times, count } of parts) {
    if (count === null) return null;
    sum += times * count;
  }
  return parts.length > 0 ? sum : null;
}

function withFigure(parts: readonly Part[]): Quality {
  return parts.some(({ pooled }) => pooled.estimated) ? 'estimated' : 'complete';
}

function withoutFigure(parts: readonly Part[]): Quality {
  return parts.some(({ pooled }) => pooled.suppressed) ? 'suppressed' : 'missing';
}
