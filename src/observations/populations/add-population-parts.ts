import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import type { PopulationRecord } from '../../model/source.ts';

/** A number of residents or households of one area and year, from one record or added up. */
export interface GivenPopulation {
  readonly area: string;
  readonly year: number;
  readonly of: PopulationRecord['of'];
  readonly value: number;
  readonly origins: readonly Origin[];
}

export function populationKey({ area, year, of }: Pick<GivenPopulation, 'area' | 'year' | 'of'>): string {
  return `${of} ${year} ${area}`;
}

/**
 * Adds up the ages and sexes of one area and year. An area that lacks a group which others of the same source and
 * year have would come out too small, so it has no sum; one issue for each source and year says how many there are.
 * `said` are all records of these tables, those refused for a contradiction among them: their groups are wanted too.
 */
export function addPopulationParts(
  records: readonly PopulationRecord[],
  said: readonly PopulationRecord[] = records,
): {
  readonly given: readonly GivenPopulation[];
  readonly issues: readonly Issue[];
} {
  const groups = new Map(groupBy(said, tableOf).map((table) => [tableOf(table[0]!), countParts(table)]));
  const given: GivenPopulation[] = [];
  const issues: Issue[] = [];
  for (const table of groupBy(records, tableOf)) {
    const wanted = groups.get(tableOf(table[0]!)) ?? 0;
    const areas = groupBy(table, ({ area }) => area);
    const short = areas.filter((parts) => parts.length < wanted);
    given.push(...areas.filter((parts) => parts.length === wanted).map(sumOf));
    if (short[0]?.[0]) issues.push(lacking(short[0][0], short.length, wanted));
  }
  return { given, issues };
}

function tableOf({ origin, year, of }: PopulationRecord): string {
  return `${origin.source}\n${year}\n${of}`;
}

function countParts(table: readonly PopulationRecord[]): number {
  return new Set(table.map(({ part }) => part)).size;
}

function groupBy(
  records: readonly PopulationRecord[],
  key: (record: PopulationRecord) => string,
): readonly (readonly PopulationRecord[])[] {
  const groups = new Map<string, PopulationRecord[]>();
  for (const record of records) {
    const group = groups.get(key(record));
    if (group) group.push(record);
    else groups.set(key(record), [record]);
  }
  return [...groups.values()];
}

function sumOf(parts: readonly PopulationRecord[]): GivenPopulation {
  const { area, year, of } = parts[0]!;
  const value = parts.reduce((sum, { population }) => sum + population, 0);
  return { area, year, of, value, origins: mergeOrigins(parts.map(({ origin }) => origin)) };
}

function lacking({ area, year, origin }: PopulationRecord, count: number, wanted: number): Issue {
  return issueAt(origin, {
    code: 'population-parts',
    severity: 'error',
    message: `${count} areas (${area} first) lack some of the ${wanted} groups of age or sex of ${year}: no sum is taken for them`,
    hint: 'Supply all groups of these areas, or their totals.',
  });
}
