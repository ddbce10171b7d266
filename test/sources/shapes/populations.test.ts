import { describe, expect, it } from 'vitest';
import { populationsReader } from '../../../src/sources/shapes/populations.ts';
import { row } from '../../support/sources.ts';

const read = populationsReader({ source: 'ons', file: 'mye.csv', periods: null });
// ONS mid-year estimate of 2013, as in the real file (reference/formats.md section 4).
const texts = {
  area: 'E06000019',
  areaName: 'Herefordshire, County of',
  year: '2013',
  population: '186,389',
};

describe('populationsReader', () => {
  it('takes an area, a year and its people', () => {
    expect(read(row(texts))).toMatchObject({
      record: { area: 'E06000019', areaName: 'Herefordshire, County of', year: 2013, population: 186_389 },
    });
  });

  it('counts residents unless a column, a constant or the format says households', () => {
    expect(read(row(texts))).toMatchObject({ record: { of: 'residents', part: null } });
    expect(read(row({ ...texts, of: '' }))).toMatchObject({ record: { of: 'residents' } });
    expect(read(row({ ...texts, of: 'households' }))).toMatchObject({ record: { of: 'households' } });
    const fixed = populationsReader({ source: 'ons', file: 'mye.csv', periods: null }, 'households');
    expect(fixed(row({ ...texts, of: 'residents' }))).toMatchObject({ record: { of: 'households' } });
  });

  it.each([
    ['year', ''],
    ['year', '13'],
    ['year', '2013-14'],
    ['year', '1813'],
    ['population', ''],
    ['population', '*'],
    ['population', '0'],
    ['population', '-5'],
    ['population', '186389.5'],
    ['population', '50%'],
    ['population', 'many'],
    ['of', 'dwellings'],
  ])('refuses the %s %j', (role, text) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: false, role });
  });
});
