import type { Indicator } from '../../model/indicator.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { PlaceCount } from '../../model/place.ts';
import type { ThemeTerm } from '../../model/theme.ts';

/**
 * The distinct events of a theme's homes by small area. None where the events of a home are not placed, nor where more
 * is taken away from a place than there is: a spread of some homes only would be another theme's.
 */
export function themePlaces({ id, theme }: Indicator, places: readonly PlaceCount[]): readonly PlaceCount[] {
  const terms = (theme?.homes ?? []).flatMap((home) => home.terms);
  const placed = new Set(places.map((one) => one.indicator));
  if (!terms.every(({ indicator }) => placed.has(indicator))) return [];
  const sums = [...byPlace(terms, places)].map(
    ([place, counted]): PlaceCount => ({
      indicator: id,
      place,
      placeName: counted[0]?.one.placeName ?? place,
      count: counted.reduce((sum, { one, times }) => sum + one.count * times, 0),
      origins: mergeOrigins(counted.flatMap(({ one }) => one.origins)),
    }),
  );
  return sums.some(({ count }) => count < 0) ? [] : sums.filter(({ count }) => count > 0);
}

interface Counted {
  readonly one: PlaceCount;
  readonly times: number;
}

function byPlace(
  terms: readonly ThemeTerm[],
  places: readonly PlaceCount[],
): ReadonlyMap<string, readonly Counted[]> {
  const groups = new Map<string, Counted[]>();
  for (const { indicator, times } of terms)
    for (const one of places.filter((place) => place.indicator === indicator)) {
      const group = groups.get(one.place);
      if (group) group.push({ one, times });
      else groups.set(one.place, [{ one, times }]);
    }
  return groups;
}
