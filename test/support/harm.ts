import { costInUse } from '../../src/measures/harm/cost-in-use.ts';
import { harmOf } from '../../src/measures/harm/harm.ts';
import { pool } from '../../src/measures/series/pool.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Observations } from '../../src/model/observation.ts';
import { known } from '../../src/model/quantity.ts';
import type { Settings } from '../../src/model/settings.ts';
import { levelMeasure } from './measures.ts';
import { indicator, period, population, series } from './observations.ts';
import { settings } from './settings.ts';

export interface OffenceFigures {
  readonly count: number | null;
  /** Class of the cost set; left out for an offence that is not costed. */
  readonly cost?: string;
  readonly indicator?: Partial<Indicator>;
}

const plain = settings();
const costSet = plain.method.costSets.find(({ id }) => id === 'home-office-2019-20')!;

export interface HarmCase {
  readonly measures: readonly Measure[];
  readonly observations: Observations;
  readonly settings: Settings;
}

/** Offences of 2023-24 among 100,000 residents, with their counts and their harm at the costs of 2019/20. */
export function harmCase(
  offences: Readonly<Record<string, OffenceFigures>>,
  harm: Partial<Settings['harm']> = {},
): HarmCase {
  const indicators = Object.entries(offences).map(([id, { cost = null, indicator: changes = {} }]) =>
    indicator({ id, name: id, categories: [id], costClass: cost, ...changes }),
  );
  const about = { ...plain, indicators, harm: { ...plain.harm, costSet, ...harm } };
  const populations = [population(2023, 100_000)];
  const observations: Observations = { observations: [], populations, places: [], placesInArea: 0 };
  const measures = indicators.flatMap((one) => {
    const { count } = offences[one.id]!;
    const own = { ...series(count === null ? {} : { '2023-24': count }, { populations }), indicator: one };
    const now = pool(own.observations, period('2023-24'));
    const cost = costInUse(one.costClass, observations, about);
    const level =
      count === null
        ? []
        : [
            levelMeasure({
              id: `level/${one.id}`,
              indicator: one.id,
              numerator: count,
              quantity: known(count, 'count', 'sum'),
            }),
          ];
    return [...level, ...[harmOf(own, now, cost, about.harm.multiplier)].filter((found) => found !== null)];
  });
  return { measures, observations, settings: about };
}
