/** Digits of a score that arithmetic can be sure of: noise beyond them must not part a tie. */
export const SURE_DIGITS = 12;

/** A score, 0 to 100, without the noise of its last digits. */
export function sureScore(score: number): number {
  return Number(score.toPrecision(SURE_DIGITS));
}
