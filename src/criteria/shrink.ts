/** The score of "no difference". */
const MIDDLE = 50;

/**
 * Draws a score towards the middle by how uncertain it is: 50 + (s - 50) z^2 / (1 + z^2), where z is the distance
 * from "no difference" in standard errors. At z = 1 half of the points are earned; there is no cliff at z = 1.96.
 * Without a z (a coded judgement) the score stays.
 */
export function shrink(score: number, z: number | null): number {
  if (z === null) return score;
  const weight = (z * z) / (1 + z * z);
  return MIDDLE + (score - MIDDLE) * weight;
}
