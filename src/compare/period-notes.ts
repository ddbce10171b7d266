import { parsePeriod } from '../model/period.ts';

/** What a reader must bear in mind of the two periods; nothing when the second follows the first. */
export function periodNotes(before: string, after: string): readonly string[] {
  if (before === after)
    return [`Both are of ${after}: what differs is the method, a revision or another release, not time.`];
  const [old, fresh] = [parsePeriod(before), parsePeriod(after)];
  if (!old || !fresh) return [];
  if (old.from > fresh.to) return [`${before} is later than ${after}: name the older run first.`];
  if (old.to >= fresh.from)
    return [
      `${before} and ${after} overlap: the same months are in both, so the change is smaller than it looks.`,
    ];
  return [];
}
