/** The measures that could be taken: one that makes no sense for an indicator is null and leaves no trace. */
export function present<T>(items: readonly (T | null)[]): readonly T[] {
  return items.filter((item) => item !== null);
}
