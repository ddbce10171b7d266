import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../src/stats/concentration/share-of.ts';
import { PROPERTY } from '../support.ts';

describe('shareOf', () => {
  it('asks for no unit more than the decimal means', () => {
    // In whole numbers: p per cent of n units is ⌈p n / 100⌉.
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100_000 }),
        (percent, units) => {
          expect(Math.ceil(shareOf(units, percent / 100))).toBe(Math.ceil((percent * units) / 100));
        },
      ),
      PROPERTY,
    );
  });
});
