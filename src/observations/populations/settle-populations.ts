import type { Issue } from '../../model/issue.ts';
import type { Population, PopulationBase } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { PopulationRecord } from '../../model/source.ts';
import { rowsWithout } from '../account.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { Settled } from '../settle/settle-repeats.ts';
import { settleRepeats } from '../settle/settle-repeats.ts';
import { addPopulationParts, type GivenPopulation, populationKey } from './add-population-parts.ts';

export interface PopulationsSettled extends Omit<Settled<PopulationRecord>, 'kept'> {
  readonly populations: readonly Population[];
}

/** What a rate needs to be worked out on. */
export interface WantedPopulation {
  readonly area: string;
  readonly year: number;
  readonly of: PopulationBase;
}

/**
 * The residents or households of each area and year wanted: as given, as the sum of its ages and sexes or, where all
 * of its parts are given, their sum. One base never stands in for the other.
 */
export function settlePopulations(
  records: readonly PopulationRecord[],
  wanted: readonly WantedPopulation[],
  index: AreaIndex,
): PopulationsSettled {
  const named = records.map((record) => ({
    ...record,
    area: index.match(record.area, record.areaName)?.code ?? record.area,
  }));
  const { kept, issues, conflicting, repeated } = settleRepeats(
    named,
    aboutWhom,
    ({ population }) => `${population}`,
    (one) => [one.area || one.areaName, one.year, one.of, one.part].join('\n'),
  );
  const whole = kept.filter(({ part }) => part === null).map(givenAs);
  const isPart = ({ part }: PopulationRecord) => part !== null;
  const parts = addPopulationParts(kept.filter(isPart), named.filter(isPart));
  // A total that is given counts for more than the sum of its parts.
  const given = new Map([...parts.given, ...whole].map((one) => [populationKey(one), one]));
  const populations = wanted.flatMap(
    (one) => given.get(populationKey(one)) ?? added(one, given, index) ?? [],
  );
  const used = kept.map(({ origin }) => origin);
  const refused = rowsWithout(conflicting, used);
  return {
    populations,
    conflicting: refused,
    repeated: rowsWithout(repeated, [...used, ...refused]),
    issues: [...issues, ...parts.issues],
  };
}

const baseWords = { residents: 'population', households: 'number of households' } as const;

function aboutWhom({ area, areaName, year, of, part }: PopulationRecord): string {
  const group = part === null ? '' : ` (${part})`;
  return `${baseWords[of]} of ${areaName || area} ${area} in ${year}${group}`;
}

type Given = ReadonlyMap<string, GivenPopulation>;

function givenAs({ area, year, of, population, origin }: PopulationRecord): GivenPopulation {
  return { area, year, of, value: population, origins: [origin] };
}

function added({ area, year, of }: WantedPopulation, given: Given, index: AreaIndex): Population | null {
  for (const parts of index.parts(area)) {
    const records = parts.map((part) => given.get(populationKey({ area: part, year, of })));
    if (records.length === 0 || records.includes(undefined)) continue;
    const found = records.filter((record) => record !== undefined);
    const value = found.reduce((sum, record) => sum + record.value, 0);
    return { area, year, of, value, origins: mergeOrigins(found.flatMap(({ origins }) => origins)) };
  }
  return null;
}

/** One issue for every area and year that a rate needs a population or households for and has none. */
export function populationGaps(
  wanted: readonly WantedPopulation[],
  populations: readonly Population[],
): readonly Issue[] {
  const have = new Set(populations.map(populationKey));
  return wanted.filter((one) => !have.has(populationKey(one))).map(gap);
}

function gap({ area, year, of }: WantedPopulation): Issue {
  const when = of === 'residents' ? `for mid-${year}` : `in ${year}`;
  return {
    code: 'no-population',
    severity: 'warning',
    source: null,
    file: null,
    line: null,
    column: null,
    message: `there is no ${baseWords[of]} of ${area} ${when}: no rate is worked out on it`,
    hint:
      of === 'residents'
        ? 'Add the mid-year estimate of that year to a source of shape populations.'
        : 'Add the households of that year: format households, or shape populations with set: { of: households }.',
  };
}
