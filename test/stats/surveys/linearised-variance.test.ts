import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearisedVariance } from '../../../src/stats/surveys/linearised-variance.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const at = (stratum: string, unit: string, value: number) => ({ stratum, unit, value });

describe('linearisedVariance', () => {
  it('adds the strata, each with its own mean', () => {
    // On paper: {1, 3}: 2/1 × (1 + 1) = 4; {5, 5, 8}: 3/2 × (1 + 1 + 4) = 9.
    const influences = [at('a', '1', 1), at('a', '2', 3), at('b', '1', 5), at('b', '2', 5), at('b', '3', 8)];
    expect(unwrap(linearisedVariance(influences))).toBe(13);
  });

  it('adds up the people of a unit before it squares', () => {
    // Unit totals 3 and 3: no variance, although the people differ.
    expect(unwrap(linearisedVariance([at('', 'x', 1), at('', 'x', 2), at('', 'y', 3)]))).toBe(0);
  });

  it('takes one name in two strata for two units', () => {
    const influences = [at('a', '1', 1), at('a', '2', 3), at('b', '1', 1), at('b', '2', 3)];
    expect(unwrap(linearisedVariance(influences))).toBe(8);
  });

  it('refuses a stratum with one unit', () => {
    const lonely = [at('a', '1', 1), at('a', '2', 3), at('b', '1', 1), at('b', '1', 2)];
    expect(reasonOf(linearisedVariance(lonely))).toBe('stratum-of-one-unit');
  });

  it('does not depend on the order of the people', () => {
    const people = fc.array(
      fc.record({
        stratum: fc.constantFrom('a', 'b'),
        unit: fc.constantFrom('1', '2', '3'),
        value: fc.integer({ min: -50, max: 50 }),
      }),
      { minLength: 4, maxLength: 30 },
    );
    fc.assert(
      fc.property(people, (influences) => {
        const forward = linearisedVariance(influences);
        const backward = linearisedVariance(influences.toReversed());
        expect(backward.ok).toBe(forward.ok);
        if (forward.ok && backward.ok) expectClose(backward.value, forward.value, 1e-12);
      }),
      PROPERTY,
    );
  });
});
