import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../src/measures/series/present.ts';

describe('present', () => {
  it('leaves out what is null, and keeps 0, false and an empty text', () => {
    expect(present([null, 0, null, false, ''])).toEqual([0, false, '']);
  });

  it('keeps the order, wherever nulls stand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.nat(50)), (numbers, places) => {
        const holed: (number | null)[] = [...numbers];
        for (const place of places) holed.splice(place, 0, null);
        expect(present(holed)).toEqual(numbers);
      }),
    );
  });
});
