/** Figures nearer to a target than this share of it are at it: arithmetic in doubles may miss a whole percentage. */
export const TARGET_SLACK = 1e-9;

/** How far a figure lies above its target, in the unit of both; 0 where only the last bit of arithmetic parts the two. */
export function apart(actual: number, target: number): number {
  const slack = TARGET_SLACK * Math.max(1, Math.abs(target));
  return Math.abs(actual - target) <= slack ? 0 : actual - target;
}
