import type { CriterionWeight } from '../../model/criterion.ts';
import type { SeededDraws } from './seeded-draws.ts';

/** How closely drawn weights keep to those in force: at 40 a weight of 25 has a standard deviation of 6.8. */
export const CONCENTRATION = 40;

/**
 * Weightings near the one in force: one row per draw, one column per criterion, each row adding to 1.
 * Formula: Dirichlet(40 w), as gamma draws of shape 40 w over their sum. A criterion without weight stays without.
 */
export function weightDraws(
  weights: readonly CriterionWeight[],
  draws: number,
  { gamma }: SeededDraws,
): Float64Array {
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const shapes = weights.map(({ weight }) => (CONCENTRATION * weight) / all);
  const drawn = new Float64Array(draws * weights.length);
  for (let start = 0; start < drawn.length; start += weights.length) {
    let sum = 0;
    for (const [at, shape] of shapes.entries()) {
      const part = shape > 0 ? gamma(shape) : 0;
      drawn[start + at] = part;
      sum += part;
    }
    for (let at = start; at < start + weights.length; at += 1) drawn[at] = drawn[at]! / sum;
  }
  return drawn;
}
