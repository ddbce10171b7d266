import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../src/stats/charts/centre-side.ts';

describe('sidesOf', () => {
  it('is the sign of the distance', () => {
    expect(sidesOf([1, 2, 3], 2)).toEqual([-1, 0, 1]);
    expect(sidesOf([-3, 0, 3], 0)).toEqual([-1, 0, 1]);
    expect(sidesOf([], 2)).toEqual([]);
  });

  it('does not take rounding of the centre for a side', () => {
    expect(sidesOf([0.1, 0.2, 0.3], (0.1 + 0.2 + 0.3) / 3)).toEqual([-1, 0, 1]);
  });

  it('sees one event in a thousand million million', () => {
    expect(sidesOf([1e14, 1e14 + 1, 1e14 + 2], 1e14 + 1)).toEqual([-1, 0, 1]);
  });
});
