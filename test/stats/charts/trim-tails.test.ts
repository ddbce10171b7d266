import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsInside, winsorise } from '../../../src/stats/charts/trim-tails.ts';
import { PROPERTY } from '../support.ts';

const values = fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 40 });
const share = fc.integer({ min: 0, max: 49 }).map((percent) => percent / 100);

describe('winsorise', () => {
  it('pulls in the extremes', () => {
    // Quantiles of 0.1 and 0.9 of eleven values are the second and the tenth.
    expect(winsorise([90, 1, 2, 3, 4, 5, 6, 7, 8, 9, -50], 0.1)).toEqual([9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
    expect(winsorise([3, 1], 0)).toEqual([3, 1]);
    expect(winsorise([], 0.1)).toEqual([]);
  });

  it('keeps order and number, and never moves a value outwards', () => {
    fc.assert(
      fc.property(values, share, (list, part) => {
        const pulled = winsorise(list, part);
        expect(pulled.length).toBe(list.length);
        expect(Math.max(...pulled)).toBeLessThanOrEqual(Math.max(...list));
        expect(Math.min(...pulled)).toBeGreaterThanOrEqual(Math.min(...list));
        expect(winsorise(list.toReversed(), part)).toEqual(pulled.toReversed());
      }),
      PROPERTY,
    );
  });
});

describe('positionsInside', () => {
  it('drops the same number at both ends', () => {
    expect(positionsInside([5, 9, 1, 7, 3], 0.2)).toEqual([0, 3, 4]);
    expect(positionsInside([5, 9, 1, 7, 3], 0.19)).toEqual([0, 1, 2, 3, 4]);
    expect(positionsInside([2, 2, 2, 2], 0.25)).toEqual([1, 2]);
    expect(positionsInside([], 0.1)).toEqual([]);
  });

  it('drops 29 of a hundred at 0.29, whatever binary makes of that', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i);
    expect(positionsInside(hundred, 0.29).length).toBe(42);
  });

  it('leaves nothing inside that is further out than what it dropped', () => {
    fc.assert(
      fc.property(values, share, (list, part) => {
        const kept = positionsInside(list, part);
        const inside = kept.map((i) => list[i] ?? Number.NaN);
        const dropped = list.filter((_, i) => !kept.includes(i));
        expect(dropped.length % 2).toBe(0);
        const outward = dropped.filter(
          (value) => value <= Math.min(...inside) || value >= Math.max(...inside),
        );
        expect(outward.length).toBe(dropped.length);
      }),
      PROPERTY,
    );
  });
});
