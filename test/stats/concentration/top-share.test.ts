import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topShare, topUnitsOf } from '../../../src/stats/concentration/top-share.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const twenty = { counts: [20, 50, 15, 15], units: 20, part: 0.1 };

describe('topShare', () => {
  it('adds the units with most events', () => {
    // (50 + 20) of 100.
    expect(unwrap(topShare(twenty))).toEqual({ share: 0.7, topUnits: 2 });
    expect(unwrap(topShare({ ...twenty, part: 1 }))).toEqual({ share: 1, topUnits: 20 });
  });

  it('takes a part of a unit for a whole one', () => {
    expect(topUnitsOf(116, 0.1)).toBe(12);
    expect(topUnitsOf(110, 0.1)).toBe(11);
    expect(topUnitsOf(0, 0.1)).toBe(0);
  });

  it.each([
    [{ counts: [] }, 'no-units'],
    [{ units: 0 }, 'no-units'],
    [{ units: -5 }, 'no-units'],
    [{ units: Number.NaN }, 'not-finite'],
    [{ counts: [1, Number.NaN] }, 'not-finite'],
    [{ counts: [1, -1] }, 'negative-count'],
    [{ counts: [0, 0] }, 'all-zero'],
    [{ part: 0 }, 'outside-scale'],
    [{ part: 1.5 }, 'outside-scale'],
    [{ part: Number.NaN }, 'outside-scale'],
    [{ counts: [1e308, 1e308] }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(topShare({ ...twenty, ...change }))).toBe(reason);
  });

  const counts = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
    .filter((list) => list.some((count) => count > 0));

  it('is the part of an even spread at least, whatever the order, the scale and the units left out', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), (list, percent) => {
        const part = percent / 100;
        const { share, topUnits } = unwrap(topShare({ counts: list, units: list.length, part }));
        expect(share).toBeGreaterThanOrEqual(topUnits / list.length - 1e-12);
        expect(share).toBeLessThanOrEqual(1);
        const withEvents = list.toReversed().filter((count) => count > 0);
        const scaled = withEvents.map((count) => count * 7);
        expectClose(unwrap(topShare({ counts: scaled, units: list.length, part })).share, share, 1e-12);
      }),
      PROPERTY,
    );
  });
});
