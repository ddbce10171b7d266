import { describe, expect, it } from 'vitest';
import { shapeColumns } from '../../src/config/keys/shape-columns.ts';
import { partnerFormats } from '../../src/model/partner-formats.ts';

describe('partnerFormats', () => {
  it('gives every format a shape that there is', () => {
    expect(Object.values(partnerFormats).every((shape) => Object.hasOwn(shapeColumns, shape))).toBe(true);
  });
});
