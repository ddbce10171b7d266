import { describe, expect, it } from 'vitest';
import type { PopulationRecord } from '../../../src/model/source.ts';
import {
  householdsMeant,
  wantedPopulations,
} from '../../../src/observations/populations/wanted-populations.ts';
import { indicator, observation } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const counted = [observation('2023-24', { numerator: 144 })];
const wanted = (changes: Parameters<typeof indicator>[0]) =>
  wantedPopulations(settings({ indicators: [indicator(changes)] }), counted).map(({ of, year }) => [
    of,
    year,
  ]);

describe('wantedPopulations', () => {
  it('are residents of the year for a rate', () => expect(wanted({})).toEqual([['residents', 2023]]));

  it('are households, and residents for size and harm, for a rate for households', () =>
    expect(wanted({ per: 'households' })).toEqual([
      ['households', 2023],
      ['residents', 2023],
    ]));

  it('are none for counts and percentages', () => {
    expect(wanted({ kind: 'count' })).toEqual([]);
    expect(wanted({ kind: 'percent', per: 'households' })).toEqual([]);
  });
});

describe('householdsMeant', () => {
  const origin = { source: 'homes', file: 'homes.csv', firstLine: 2, lastLine: 2 };
  const record: PopulationRecord = {
    area: 'E99000001',
    areaName: '',
    year: 2023,
    of: 'households',
    part: null,
    population: 40_000,
    origin,
  };
  const burglary = indicator({ costClass: 'domestic-burglary' });

  it('warns of domestic burglary for 1,000 residents where households are given', () => {
    expect(householdsMeant([burglary], [record])).toMatchObject([
      {
        code: 'rate-base',
        severity: 'warning',
        source: 'homes',
        hint: expect.stringContaining('per: households'),
      },
    ]);
  });

  it('has nothing to say of other rates, of households, or where no households are given', () => {
    expect(householdsMeant([indicator({ costClass: 'homicide' }), indicator()], [record])).toEqual([]);
    expect(householdsMeant([indicator({ ...burglary, per: 'households' })], [record])).toEqual([]);
    expect(householdsMeant([burglary], [{ ...record, of: 'residents' }])).toEqual([]);
  });
});
