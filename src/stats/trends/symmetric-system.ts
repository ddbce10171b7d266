import { sum } from '../sum.ts';

type Matrix = readonly (readonly number[])[];

// A pivot this much smaller than its diagonal is rounding: the unknowns cannot be told apart.
const NOTHING_LEFT = 1e-11;

/**
 * Solve a symmetric positive definite system of a few equations.
 * Formula: A = L Lᵀ; L u = b; Lᵀ x = u.
 * Variant: Cholesky. Arguments: square symmetric matrix A (its lower half is read); right-hand side of the same
 * length. Result: x; null when A is not positive definite beyond rounding. Source: Cholesky, textbook.
 * @example
 * solveSymmetric([[4, 2], [2, 3]], [8, 8])[1] // => 2
 */
export function solveSymmetric(matrix: Matrix, right: readonly number[]): readonly number[] | null {
  const lower = lowerFactor(matrix);
  if (lower === null) return null;
  const forward: number[] = [];
  for (const [i, row] of lower.entries()) {
    forward.push((right[i]! - dot(row, forward)) / row[i]!);
  }
  const solution = right.map(() => 0);
  for (let i = right.length - 1; i >= 0; i -= 1) {
    const done = sum(lower.slice(i + 1).map((row, k) => row[i]! * solution[i + 1 + k]!));
    solution[i] = (forward[i]! - done) / lower[i]![i]!;
  }
  return solution;
}

function lowerFactor(matrix: Matrix): Matrix | null {
  const lower: number[][] = [];
  for (const [i, given] of matrix.entries()) {
    const row: number[] = [];
    for (const before of lower) row.push((given[row.length]! - dot(before, row)) / before[row.length]!);
    const diagonal = given[i]!;
    const pivot = diagonal - dot(row, row);
    if (!(pivot > NOTHING_LEFT * diagonal)) return null;
    lower.push([...row, Math.sqrt(pivot)]);
  }
  return lower;
}

/** Product over the shorter of the two. */
function dot(a: readonly number[], b: readonly number[]): number {
  return sum(b.slice(0, a.length).map((value, i) => value * a[i]!));
}
