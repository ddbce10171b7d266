import { describe, expect, it } from 'vitest';
import { normalDraws } from '../../../src/stats/inequality/normal-draws.ts';
import { minimalStandard } from '../minimal-standard.ts';

describe('normalDraws', () => {
  it('gives as many as are asked for, the same from the same seed', () => {
    const draws = normalDraws(minimalStandard(7), 5);
    expect(draws).toHaveLength(5);
    expect(normalDraws(minimalStandard(7), 5)).toEqual(draws);
    expect(normalDraws(minimalStandard(8), 5)).not.toEqual(draws);
  });

  it('spreads them as a normal distribution does', () => {
    const draws = normalDraws(minimalStandard(1), 100_000);
    // Four standard errors: 4 / sqrt(100,000) about 0.0126 for the mean; shares by the normal table.
    expect(Math.abs(draws.reduce((sum, z) => sum + z, 0) / 100_000)).toBeLessThan(0.0127);
    const share = (from: number): number => draws.filter((z) => z > from).length / 100_000;
    expect(Math.abs(share(1.96) - 0.025)).toBeLessThan(0.002);
    expect(Math.abs(share(0.6745) - 0.25)).toBeLessThan(0.0055);
    expect(Math.abs(share(3.0902) - 0.001)).toBeLessThan(0.0004);
  });

  it('stays finite at the end of the range', () => {
    expect(Array.from(normalDraws({ name: 'zero', next: () => 0 }, 2), Math.abs)).toEqual([0, 0]);
    expect(normalDraws({ name: 'almost one', next: () => 1 - 2 ** -53 }, 2).every(Number.isFinite)).toBe(
      true,
    );
  });
});
