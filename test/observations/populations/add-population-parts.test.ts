import { expect, it } from 'vitest';
import type { PopulationRecord } from '../../../src/model/source.ts';
import { addPopulationParts } from '../../../src/observations/populations/add-population-parts.ts';

function part(area: string, part: string, population: number, line: number): PopulationRecord {
  const origin = { source: 'mye', file: 'mye.csv', firstLine: line, lastLine: line };
  return { area, areaName: '', year: 2020, of: 'residents', part, population, origin };
}

const whole = [part('A', 'Male', 10, 2), part('A', 'Female', 12, 3)];

it('adds the groups of an area and year up: 10 + 12 = 22', () => {
  const { given, issues } = addPopulationParts(whole);
  expect(issues).toEqual([]);
  expect(given).toEqual([
    {
      area: 'A',
      year: 2020,
      of: 'residents',
      value: 22,
      origins: [{ source: 'mye', file: 'mye.csv', firstLine: 2, lastLine: 3 }],
    },
  ]);
});

it('has no sum for an area that lacks a group, and names the first and how many', () => {
  const { given, issues } = addPopulationParts([...whole, part('B', 'Male', 9, 4), part('C', 'Male', 8, 5)]);
  expect(given.map(({ area }) => area)).toEqual(['A']);
  expect(issues).toMatchObject([{ code: 'population-parts', severity: 'error', line: 4 }]);
  expect(issues[0]?.message).toContain('2 areas (B first) lack some of the 2 groups of age or sex of 2020');
});

it('holds each source, year and base to its own groups', () => {
  const other = { ...part('B', 'All', 9, 4), origin: { ...whole[0]!.origin, source: 'other' } };
  const later = { ...part('B', 'Male', 7, 5), year: 2021 };
  const homes = { ...part('B', 'One person', 3, 6), of: 'households' as const };
  const { given } = addPopulationParts([...whole, other, later, homes]);
  expect(given.map(({ value }) => value)).toEqual([22, 9, 7, 3]);
});

it('wants a group also where every area contradicts itself about it', () => {
  expect(addPopulationParts(whole.slice(0, 1), whole)).toMatchObject({ given: [], issues: [{ line: 2 }] });
});
