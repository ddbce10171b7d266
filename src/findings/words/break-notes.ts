import type { Finding } from '../../model/finding.ts';
import type { SeriesBreak } from '../../model/measures/series-break.ts';

/** A break is said in the words of whoever knows of it: it explains nothing, it says what is not like for like. */
export function breakNotes(breaks: readonly SeriesBreak[]): Finding['parts'] {
  const changes = new Map(breaks.map((one) => [one.id, one.change]));
  return [...changes.values()].map((change) => ` The counts are not like for like: ${change}`);
}
