import { describe, expect, it } from 'vitest';
import { areaField } from '../../../src/sources/shapes/area-field.ts';
import { row } from '../../support/sources.ts';

describe('areaField', () => {
  it('has code, name and the column of the code', () => {
    expect(areaField(row({ area: 'E06000019', areaName: 'Herefordshire' }))).toEqual({
      ok: true,
      place: { area: 'E06000019', areaName: 'Herefordshire', areaColumn: 1 },
    });
  });

  // Case p30 of the dirt catalogue: a blank code beside a good name is no figure of that place.
  it('refuses a blank code, whatever the name says', () => {
    expect(areaField(row({ area: '', areaName: 'Malvern Hills' }))).toMatchObject({
      ok: false,
      role: 'area',
    });
  });

  it('takes a name where the file has no column of codes, and a total, which has none', () => {
    expect(areaField(row({ areaName: 'Malvern Hills' }))).toMatchObject({ ok: true });
    expect(areaField(row({ area: '', areaName: 'Total' }))).toMatchObject({ ok: true });
  });
});
