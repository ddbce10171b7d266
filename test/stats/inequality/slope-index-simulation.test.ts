import { describe, expect, it } from 'vitest';
import { slopeIndex } from '../../../src/stats/inequality/slope-index.ts';
import { simulateSlopeIndex } from '../../../src/stats/inequality/slope-index-simulation.ts';
import { minimalStandard } from '../minimal-standard.ts';
import { reasonOf, unwrap } from '../support.ts';
import { FAULTS, falling } from './groups.ts';

const DRAWS = 20_000;
const simulate = (change: Partial<typeof falling>, seed = 1, draws = DRAWS) =>
  simulateSlopeIndex({ ...falling, ...change }, draws, minimalStandard(seed));

describe('simulateSlopeIndex', () => {
  it.each([{}, { kind: 'rate', transformed: true }] as const)(
    'meets the closed form where there is one: %j',
    (change) => {
      const exact = unwrap(slopeIndex({ ...falling, ...change })).slopeLimits!;
      const drawn = unwrap(simulate(change)).slopeLimits;
      // A 95 % limit of 20,000 draws is good to 0.5 % of the width, a 99.8 % limit to 2 %: four standard errors each.
      for (const [level, part] of [
        ['limits95', 0.02],
        ['limits998', 0.08],
      ] as const) {
        const width = exact[level].upper - exact[level].lower;
        expect(Math.abs(drawn[level].lower - exact[level].lower)).toBeLessThan(part * width);
        expect(Math.abs(drawn[level].upper - exact[level].upper)).toBeLessThan(part * width);
      }
    },
  );

  it('gives the same limits from the same seed and says where they come from', () => {
    const first = unwrap(simulate({ kind: 'rate' }));
    expect(first).toMatchObject({ draws: DRAWS, generator: 'minimal-standard' });
    expect(unwrap(simulate({ kind: 'rate' }))).toEqual(first);
    expect(unwrap(simulate({ kind: 'rate' }, 2))).not.toEqual(first);
  });

  it('collapses to the line when nothing is uncertain', () => {
    const { slopeLimits, relativeLimits } = unwrap(
      simulate({ lower95: falling.values, upper95: falling.values }),
    );
    expect(slopeLimits.limits998.lower).toBeCloseTo(-5, 12);
    expect(slopeLimits.limits998.upper).toBeCloseTo(-5, 12);
    expect(relativeLimits?.limits95.upper).toBeCloseTo(5.5 / 10.5, 12);
  });

  it('has no ratio once a draw puts the most deprived end at 0 or below', () => {
    const wide = { lower95: [-90, -90, -90, -90, -90], upper95: [90, 90, 90, 90, 90] };
    expect(unwrap(simulate(wide)).relativeLimits).toBeNull();
  });

  it.each(FAULTS)('refuses %j', (change, reason) => {
    expect(reasonOf(simulate(change))).toBe(reason);
  });

  it.each([999, 1_000_001, 1000.5, Number.NaN, -1])('refuses %d draws', (draws) => {
    expect(reasonOf(simulate({}, 1, draws))).toBe('draws-out-of-range');
  });

  it('refuses what no double can hold', () => {
    const huge = { lower95: Array<number>(5).fill(-1.7e308), upper95: Array<number>(5).fill(1.7e308) };
    expect(reasonOf(simulate(huge, 1, 1000))).toBe('beyond-precision');
    expect(reasonOf(simulateSlopeIndex(falling, 1000, { name: 'broken', next: () => Number.NaN }))).toBe(
      'beyond-precision',
    );
  });
});
