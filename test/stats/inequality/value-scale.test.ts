import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLine, toLine } from '../../../src/stats/inequality/value-scale.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('toLine', () => {
  it.each([
    ['value', -3, -3],
    ['rate', Math.E, 1],
    // Odds of 1 to 3.
    ['proportion', 0.25, -Math.log(3)],
  ] as const)('puts a %s of %d at %d', (kind, x, y) => {
    expectClose(toLine(kind, x), y, 1e-15);
  });

  it('has no place for a rate of 0, or a proportion of 0 or 1', () => {
    for (const y of [toLine('rate', 0), toLine('rate', -1), toLine('proportion', 0), toLine('proportion', 1)])
      expect(Number.isFinite(y)).toBe(false);
  });
});

describe('fromLine', () => {
  it('leads back', () => {
    const kinds = fc.constantFrom('value', 'rate', 'proportion');
    fc.assert(
      fc.property(kinds, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (kind, x) => {
        expectClose(fromLine(kind, toLine(kind, x)), x, 1e-12);
      }),
      PROPERTY,
    );
  });
});
