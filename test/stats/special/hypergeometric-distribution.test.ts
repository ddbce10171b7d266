import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  hypergeometricAtLeast,
  hypergeometricAtMost,
  hypergeometricProbability,
} from '../../../src/stats/special/hypergeometric-distribution.ts';
import { expectClose, PROPERTY } from '../support.ts';

// Fisher's lady tasting tea: of C(8, 4) = 70 ways to name four cups, 1, 16, 36, 16, 1 have 0 to 4 right.
const tea = { firstSize: 4, secondSize: 4, successes: 4 };

describe('the hypergeometric distribution', () => {
  it.each([
    [0, 1],
    [1, 16],
    [2, 36],
    [3, 16],
    [4, 1],
  ])('gives %d cups %d ways in 70', (cups, ways) => {
    expectClose(hypergeometricProbability(cups, tea), ways / 70, 1e-13);
  });

  it('adds up its tails', () => {
    expectClose(hypergeometricAtMost(1, tea), 17 / 70, 1e-13);
    expectClose(hypergeometricAtLeast(4, tea), 1 / 70, 1e-13);
    expectClose(hypergeometricAtMost(2, tea), 53 / 70, 1e-13);
  });

  const size = fc.integer({ min: 1, max: 3000 });
  const margins = fc
    .tuple(size, size, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([firstSize, secondSize, share]) => ({
      firstSize,
      secondSize,
      successes: 1 + Math.floor(share * (firstSize + secondSize - 2)),
    }));

  it('splits at the mode into two tails that make 1', () => {
    fc.assert(
      fc.property(margins, (table) => {
        const { firstSize: m, secondSize: n, successes: s } = table;
        const mode = Math.floor(((s + 1) * (m + 1)) / (m + n + 2));
        const peak = hypergeometricProbability(mode, table);
        const tails = hypergeometricAtMost(mode, table) + hypergeometricAtLeast(mode, table);
        expectClose(tails - peak, 1, 1e-11);
      }),
      PROPERTY,
    );
  });

  it('does not mind which group comes first', () => {
    fc.assert(
      fc.property(margins, (table) => {
        const { firstSize, secondSize, successes } = table;
        const least = Math.max(0, successes - secondSize);
        const turned = { firstSize: secondSize, secondSize: firstSize, successes };
        expectClose(
          hypergeometricProbability(least, table),
          hypergeometricProbability(successes - least, turned),
          1e-12,
        );
      }),
      PROPERTY,
    );
  });
});
