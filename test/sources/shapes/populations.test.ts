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
  ])('refuses the %s %j', (role, text) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: false, role });
  });
});
