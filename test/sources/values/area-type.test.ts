import { describe, expect, it } from 'vitest';
import { areaTypeOf } from '../../../src/sources/values/area-type.ts';

describe('areaTypeOf', () => {
  // Codes of ONS: Herefordshire's LSOA, authority and partnership, West Mercia, West Midlands, Cardiff's partnership.
  it.each([
    ['E01008978', 'LSOAs'],
    ['E06000019', 'local authorities'],
    ['E22000326', 'community safety partnerships'],
    ['W14000015', 'community safety partnerships'],
    ['E23000016', 'police forces'],
    ['E12000005', 'regions'],
    ['E92000001', 'countries'],
    ['E99000001', 'other areas'],
  ])('knows what %s is', (code, type) => expect(areaTypeOf(code)).toBe(type));

  it.each(['E0600001', 'e06000019', 'X06000019', '00GA', ''])('takes %j for no code', (text) =>
    expect(areaTypeOf(text)).toBeNull(),
  );
});
