import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { PopulationRecord } from '../../../src/model/source.ts';
import { denominatorYearLints } from '../../../src/registers/lints/denominator-year.ts';
import { households, indicator, observation, population } from '../../support/observations.ts';
import { observed, registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';
import { sourceRecords } from '../../support/sources.ts';

const origin = { source: 'population', file: 'population.csv', firstLine: 2, lastLine: 2 };
const record = (year: number, given: number, changes: Partial<PopulationRecord> = {}): PopulationRecord => ({
  area: 'E99000001',
  areaName: '',
  year,
  of: 'residents',
  part: null,
  population: given,
  origin,
  ...changes,
});

// Herefordshire: 183,477 in the census of 2011, 186,004 in mid-2012; 80,000 households made up.
const people = [record(2011, 183_477), record(2012, 186_004)];

function told(
  denominator: number | null,
  { numerator = 9114 as number | null, records = people, of = {} as Partial<Indicator> } = {},
) {
  return denominatorYearLints(
    registerInput({
      records: sourceRecords({ populations: records }),
      observations: observed([observation('2012-13', { numerator, denominator })], {
        populations: [population(2012, 186_004), households(2012, 80_000)],
      }),
      settings: settings({ indicators: [indicator({ name: 'Crime', ...of })] }),
    }),
  ).map(({ message }) => message);
}

describe('denominatorYearLints', () => {
  // 9,114 / 183,477 = 0.049674; 9,114 / 186,004 = 0.048999.
  it('9,114 on the census of 2011 is 49.7, and 49.0 on the estimate', () =>
    expect(told(183_477)).toEqual([
      'Crime, 2012-13: 183,477 is the population of 2011, not the mid-2012 estimate, 186,004: 49.7 per 1,000, which prints 50; on the estimate 49.0 per 1,000, which prints 49',
    ]));

  it.each([
    ['the estimate itself', 186_004],
    ['none of its own', null],
    ['nought', 0],
    // 186,004 less a tenth is 167,403.6.
    ['one that is more than a tenth off: an age or a sex', 167_403],
  ])('says nothing of %s', (_, denominator) => expect(told(denominator)).toEqual([]));

  it('tells of one that is nearer than a tenth, and says no rate without a count', () => {
    expect(told(167_404, { numerator: null })).toEqual([
      'Crime, 2012-13: 167,404 is another population, not the mid-2012 estimate, 186,004',
    ]);
  });

  it('takes a part of the population, by age or sex, for what it is', () => {
    const young = record(2012, 17_000, { part: '10-17' });
    expect(told(17_000, { records: [...people, young] })).toEqual([]);
    const adults = record(2012, 170_000, { part: '10 and over' });
    expect(told(170_000, { records: [...people, adults] })).toEqual([]);
  });

  it('tells residents from households', () => {
    const of = { per: 'households' as const };
    // 9,114 / 186,004 = 0.048999; 9,114 / 80,000 = 0.113925.
    expect(told(186_004, { of })).toEqual([
      'Crime, 2012-13: 186,004 is the population of 2012, not the households of 2012, 80,000: 49.0 per 1,000 households, which prints 49; on the estimate 113.9 per 1,000 households, which prints 114',
    ]);
    const homes = record(2011, 78_000, { of: 'households' });
    expect(told(78_000, { of, numerator: null, records: [homes] })).toEqual([
      'Crime, 2012-13: 78,000 is the number of households of 2011, not the households of 2012, 80,000',
    ]);
  });

  it.each([
    ['a percentage', { kind: 'percent' as const }],
    ['a count', { kind: 'count' as const }],
  ])('says nothing of %s', (_, of) => expect(told(183_477, { of })).toEqual([]));
});
