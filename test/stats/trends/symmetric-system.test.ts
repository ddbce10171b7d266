import { describe, expect, it } from 'vitest';
import { solveSymmetric } from '../../../src/stats/trends/symmetric-system.ts';
import { expectClose } from '../support.ts';

describe('solveSymmetric', () => {
  it.each([
    { matrix: [[4]], right: [8], solution: [2] },
    // By substitution: 4 + 4 = 8, 2 + 6 = 8.
    {
      matrix: [
        [4, 2],
        [2, 3],
      ],
      right: [8, 8],
      solution: [1, 2],
    },
    // Rows times (1, -2, 3): 4 - 2 + 0, 1 - 6 + 3, 0 - 2 + 6.
    {
      matrix: [
        [4, 1, 0],
        [1, 3, 1],
        [0, 1, 2],
      ],
      right: [2, -2, 4],
      solution: [1, -2, 3],
    },
  ])('finds $solution', ({ matrix, right, solution }) => {
    const found = solveSymmetric(matrix, right) ?? [];
    expect(found).toHaveLength(solution.length);
    for (const [i, value] of solution.entries()) expectClose(found[i] ?? 0, value, 1e-14);
  });

  it.each([
    [
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [[[0]]],
    [[[Number.NaN]]],
  ])('has no answer for %j', (matrix) => {
    expect(
      solveSymmetric(
        matrix,
        matrix.map(() => 1),
      ),
    ).toBeNull();
  });
});
