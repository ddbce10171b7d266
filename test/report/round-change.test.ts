import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundChange } from '../../src/report/round-change.ts';

describe('roundChange', () => {
  it.each([
    [[1.23, -0.5, 0], 0.73, [1.2, -0.5, 0]],
    // 0.26 + 0.26 + 0.26 is 0.78, printed 0.8; the parts print 0.3 each, so that the first gives up a tenth.
    [[0.26, 0.26, 0.26], 0.78, [0.2, 0.3, 0.3]],
    [[-0.26, 0, -0.26], -0.52, [-0.2, 0, -0.3]],
    [[0, 0, 0], 0, [0, 0, 0]],
    // 0.04 of change can lie between 42.0 and 42.1 as printed.
    [[0, 0.04, 0], 0.1, [0, 0.1, 0]],
  ])('%j of %f: %j', (parts, change, expected) => expect(roundChange(parts, change)).toEqual(expected));

  it('adds up to the change as printed, whatever the parts', () => {
    const part = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(part, part, part), (parts) => {
        const change = parts.reduce((sum, one) => sum + one, 0);
        const tenths = roundChange(parts, change).map((one) => Math.round(one * 10));
        expect(Math.abs(tenths.reduce((sum, one) => sum + one, 0) - change * 10)).toBeLessThanOrEqual(
          0.5 + 1e-6,
        );
      }),
    );
  });
});
