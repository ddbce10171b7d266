import type { Issue } from '../model/issue.ts';
import type { Population } from '../model/observation.ts';
import { mergeOrigins } from '../model/origin.ts';
import type { PopulationRecord } from '../model/source.ts';
import type { AreaIndex } from './area-index.ts';
import type { Settled } from './settle-repeats.ts';
import { settleRepeats } from './settle-repeats.ts';

export interface PopulationsSettled extends Omit<Settled<PopulationRecord>, 'kept'> {
  readonly populations: readonly Population[];
}

/** The population of each area and year wanted: as given or, where all of its parts are given, their sum. */
export function settlePopulations(
  records: readonly PopulationRecord[],
  wanted: readonly { readonly area: string; readonly year: number }[],
  index: AreaIndex,
): PopulationsSettled {
  const named = records.map((record) => ({
    ...record,
    area: index.match(record.area, record.areaName)?.code ?? record.area,
  }));
  const { kept, ...settled } = settleRepeats(
    named,
    (record) => `population of ${record.areaName || record.area} ${record.area} in ${record.year}`,
    (record) => String(record.population),
    (record) => `${record.area || record.areaName} ${record.year}`,
  );
  const given = new Map(kept.map((record) => [`${record.area} ${record.year}`, record]));
  const populations: Population[] = [];
  for (const { area, year } of wanted) {
    const population = direct(area, year, given) ?? added(area, year, given, index);
    if (population) populations.push(population);
  }
  return { ...settled, populations };
}

type Given = ReadonlyMap<string, PopulationRecord>;

function direct(area: string, year: number, given: Given): Population | null {
  const record = given.get(`${area} ${year}`);
  return record ? { area, year, value: record.population, origins: [record.origin] } : null;
}

function added(area: string, year: number, given: Given, index: AreaIndex): Population | null {
  for (const parts of index.parts(area)) {
    const records = parts.map((part) => given.get(`${part} ${year}`));
    if (records.length === 0 || records.includes(undefined)) continue;
    const found = records.filter((record) => record !== undefined);
    const value = found.reduce((sum, record) => sum + record.population, 0);
    return { area, year, value, origins: mergeOrigins(found.map((record) => record.origin)) };
  }
  return null;
}

/** One issue for every area and year that a rate needs a population for and has none. */
export function populationGaps(
  wanted: readonly { readonly area: string; readonly year: number }[],
  populations: readonly Population[],
): readonly Issue[] {
  const have = new Set(populations.map(({ area, year }) => `${area} ${year}`));
  return wanted
    .filter(({ area, year }) => !have.has(`${area} ${year}`))
    .map(({ area, year }) => ({
      code: 'no-population',
      severity: 'warning',
      source: null,
      file: null,
      line: null,
      column: null,
      message: `there is no population of ${area} for mid-${year}: no rate is worked out on it`,
      hint: 'Add the mid-year estimate of that year to a source of shape populations.',
    }));
}
