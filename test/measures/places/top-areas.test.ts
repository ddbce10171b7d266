import { describe, expect, it } from 'vitest';
import { topAreasOf } from '../../../src/measures/places/top-areas.ts';
import type { Observation, Population } from '../../../src/model/observation.ts';
import { indicator, observation, population } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const wards = ['W1', 'W2', 'W3'];
const ids = ['burglary', 'arson', 'asb'];
const about = settings({
  areas: wards.map((code) => ({ code, name: `Ward ${code}`, type: 'local-authority', aliases: [] })),
  indicators: [
    ...ids.map((id) => indicator({ id, name: id })),
    indicator({ id: 'worried', kind: 'percent' }),
    indicator({ id: 'calls', kind: 'count' }),
  ],
});
const people = (...values: readonly number[]) =>
  values.map((value, at) => population(2023, value, wards[at]));
/** One count for each ward; null where there is none. */
const row = (id: string, ...counts: readonly (number | null)[]): readonly Observation[] =>
  counts.flatMap((numerator, at) =>
    numerator === null ? [] : [observation('2023-24', { indicator: id, area: wards[at]!, numerator })],
  );
const top = (
  observations: readonly Observation[],
  populations: readonly Population[] = people(1000, 1000, 1000),
  indicators: readonly string[] = ids,
) =>
  topAreasOf(
    { name: 'Wards', indicators, areas: wards, at: { file: 'assessment.yaml', line: 1, column: 1 } },
    { observations, populations, places: [], placesInArea: 0 },
    about,
  );
const places = (found: ReturnType<typeof top>) => found.tops.map(({ indicator: id, area }) => [id, area]);

describe('topAreasOf', () => {
  it('names the area that is highest most often, and where another is', () => {
    const found = top([...row('burglary', 3, 9, 1), ...row('arson', 1, 5, 4), ...row('asb', 2, 0, 7)]);
    expect(found).toMatchObject({ leads: 'W2', leader: 'Ward W2', lacking: [] });
    expect(places(found)).toEqual([
      ['burglary', 'W2'],
      ['arson', 'W2'],
      ['asb', 'W3'],
    ]);
    expect(found.exceptions).toMatchObject([{ indicator: 'asb', areaName: 'Ward W3', value: 7 }]);
  });

  // 9 of 3,000 is 3 per 1,000; 4 of 1,000 is 4.
  it('goes by rates, not by counts', () => {
    const found = top(row('burglary', 4, 9, 1), people(1000, 3000, 1000), ['burglary']);
    expect(found.tops).toMatchObject([{ area: 'W1', value: 4, unit: 'per-1000' }]);
  });

  it('takes the leader where areas are equally high, or else the area that is named first', () => {
    const found = top([...row('burglary', 9, 9, 1), ...row('arson', 1, 5, 4), ...row('asb', 0, 8, 8)]);
    expect(found.leads).toBe('W2');
    expect(found.exceptions).toEqual([]);
    expect(top(row('burglary', 1, 5, 5), people(1000, 1000, 1000), ['burglary']).leads).toBe('W2');
  });

  it('counts nought as a rate, and an area without a rate as unknown', () => {
    expect(top(row('burglary', 0, 0, 0)).leads).toBe('W1');
    const found = top([...row('burglary', 9, null, 1), ...row('arson', 1, 5, 4)]);
    expect(found).toMatchObject({ leads: 'W2', lacking: ['burglary', 'asb'] });
  });

  it('leaves out what has no rate: counts alone, nobody living there, an indicator that nobody knows', () => {
    expect(top(row('calls', 1, 2, 3), [], ['calls', 'other'])).toEqual({
      name: 'Wards',
      leads: null,
      leader: null,
      tops: [],
      exceptions: [],
      lacking: ['calls', 'other'],
    });
    expect(top(row('burglary', 1, 2, 3), people(1000, 1000, 0), ['burglary']).lacking).toEqual(['burglary']);
  });

  it('compares percentages as percentages: 30 of 100 above 40 of 200', () => {
    const worried = [
      [30, 100],
      [40, 200],
      [1, 100],
    ].map(([numerator, denominator], at) =>
      observation('2023-24', {
        indicator: 'worried',
        area: wards[at]!,
        numerator: numerator!,
        denominator: denominator!,
      }),
    );
    expect(top(worried, [], ['worried']).tops).toMatchObject([{ area: 'W1', value: 30, unit: 'percent' }]);
  });
});
