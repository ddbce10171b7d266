import type { RuralUrbanMeasure } from '../../model/measures/rural-urban-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { PlaceCount, SmallArea } from '../../model/place.ts';
import { unknown } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { contrastRates } from '../comparison/rate-contrast.ts';
import { countedRate } from '../level/rate-side.ts';
import {
  type Classed,
  classed,
  countElsewhere,
  countsByPlace,
  noClassRates,
} from '../series/class-counts.ts';
import { measureId } from '../series/measure-id.ts';
import type { Series } from '../series/series.ts';

/** The scheme of the classification, and its two values. */
export const RURAL_URBAN = { scheme: 'rural-urban', urban: 'urban', rural: 'rural' } as const;

/**
 * The rate of urban small areas over that of rural ones, each on its own residents of the year (exact limits; two
 * areas apart). Null without events of places, for what is no rate, and where the area has small areas of one kind only.
 */
export function ruralUrbanOf(
  series: Series,
  places: readonly PlaceCount[],
  smallAreas: readonly SmallArea[],
  { period, significance }: Settings,
): RuralUrbanMeasure | null {
  const counts = countsByPlace(series, places);
  if (series.indicator.kind !== 'rate' || counts === null) return null;
  const { scheme } = RURAL_URBAN;
  const of = (kind: string) => smallAreas.filter(({ classes }) => classes.get(scheme)?.value === kind);
  const [inTown, outside] = [of(RURAL_URBAN.urban), of(RURAL_URBAN.rural)];
  if (inTown.length === 0 || outside.length === 0) return null;
  const [urban, rural] = [classed(inTown, scheme, counts), classed(outside, scheme, counts)];
  return {
    kind: 'rural-urban',
    id: measureId('rural-urban', series.indicator.id, series.area, period),
    indicator: series.indicator.id,
    area: series.area,
    period,
    comparator: 'rural',
    ...contrast(series, urban, rural, { period, significance }),
    urban: figuresOf(urban),
    rural: figuresOf(rural),
    unclassed: countElsewhere([...inTown, ...outside], counts),
    evidence: mergeOrigins([...urban.origins, ...rural.origins]),
    estimated: false,
    // A town is no better or worse for being one.
    judgement: null,
    adverse: null,
  };
}

function figuresOf({ places, count, population }: Classed) {
  return { places, count, population };
}

function contrast(
  series: Series,
  urban: Classed,
  rural: Classed,
  { period, significance }: Pick<Settings, 'period' | 'significance'>,
) {
  const none = noClassRates(series, [urban, rural], period);
  if (none || urban.population === null || rural.population === null) {
    const { reason, detail } = none ?? { reason: 'no-population' as const, detail: '' };
    const empty = { local: null, other: null, difference: null, verdict: null, test: null, z: null };
    return { quantity: unknown('ratio', reason, detail), ...empty };
  }
  return contrastRates(
    countedRate(urban.count, urban.population),
    countedRate(rural.count, rural.population),
    {
      indicator: { ...series.indicator, per: 'residents' },
      includesLocal: false,
      rule: significance.rule,
      words: series.words,
    },
  );
}
