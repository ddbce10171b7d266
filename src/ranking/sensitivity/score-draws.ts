import type { Grade } from '../../model/criterion.ts';
import type { Contribution } from '../../model/ranking.ts';
import type { SeededDraws } from './seeded-draws.ts';

/** Standard deviation, in points, of what a criterion score of each grade could be. */
export const SPREAD_OF_GRADE: Readonly<Record<Grade, number>> = { A: 4, B: 7, C: 12, D: 20 };
const FULL = 100;

/**
 * What a candidate could score: one figure per draw, 0 to 100. Each criterion is moved by normal noise of its grade
 * and held between 0 and 100; one without evidence is anything from 0 to twice the prior.
 */
export function scoreDraws(
  contributions: readonly Contribution[],
  weightings: Float64Array,
  prior: number,
  { uniform, normals }: SeededDraws,
): Float64Array {
  const drawn = new Float64Array(weightings.length / contributions.length);
  const scores = contributions.map(({ score }) => score);
  const spreads = contributions.map(({ grade }) => (grade === null ? 0 : SPREAD_OF_GRADE[grade]));
  const noise = normals(drawn.length * scores.filter((score) => score !== null).length);
  let [at, nth] = [0, 0];
  for (let draw = 0; draw < drawn.length; draw += 1) {
    let sum = 0;
    for (let criterion = 0; criterion < scores.length; criterion += 1) {
      const known = scores[criterion]!;
      let could: number;
      if (known === null) could = uniform() * 2 * prior;
      else {
        could = Math.min(FULL, Math.max(0, known + noise[nth]! * spreads[criterion]!));
        nth += 1;
      }
      sum += could * weightings[at]!;
      at += 1;
    }
    drawn[draw] = sum;
  }
  return drawn;
}
