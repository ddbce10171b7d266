import { describe, expect, it } from 'vitest';
import { atBothLevels, tailFor, zFor } from '../../src/stats/confidence-level.ts';
import { normalQuantile } from '../../src/stats/special/normal-distribution.ts';
import { expectClose } from './support.ts';

describe('zFor', () => {
  // mpmath 1.3.0 at 40 digits: 1.95996398454005423552..., 3.09023230616781354154...
  it.each([
    [0.95, 1.9599639845400543],
    [0.998, 3.0902323061678136],
  ] as const)('gives the multiplier of level %d', (level, z) => {
    expect(zFor(level)).toBe(z);
  });

  it('agrees with the quantile it stands for', () => {
    expectClose(zFor(0.95), normalQuantile(0.975), 1e-14);
    expectClose(zFor(0.998), normalQuantile(0.999), 1e-14);
  });
});

describe('tailFor', () => {
  it('leaves half of the rest in each tail', () => {
    expect(tailFor(0.95)).toBe(0.025);
    expect(tailFor(0.998)).toBe(0.001);
  });
});

describe('atBothLevels', () => {
  it('asks for each level once and keeps them apart', () => {
    expect(atBothLevels((level) => ({ lower: -level, upper: level }))).toEqual({
      limits95: { lower: -0.95, upper: 0.95 },
      limits998: { lower: -0.998, upper: 0.998 },
    });
  });
});
