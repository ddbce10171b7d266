/** Years running on the worse side of the comparator from which a difference is taken to persist. */
export const PERSISTENT_YEARS = 3;
/** Points that a comparison earns for persisting. */
export const PERSISTENCE_BONUS = 10;

const FULL = 100;

/**
 * Adds the bonus to the score of a comparison that has been on the worse side for years, up to 100: three years above
 * the expected say something though none of them is significant by itself. Null years earn nothing.
 */
export function withPersistence(score: number, yearsAdverse: number | null): number {
  if (yearsAdverse === null || yearsAdverse < PERSISTENT_YEARS) return score;
  return Math.min(FULL, score + PERSISTENCE_BONUS);
}
