/** Where a figure was read: a run of physical lines of one file. */
export interface Origin {
  readonly source: string;
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One origin for each source and file, from the first line used to the last, in reading order. */
export function mergeOrigins(origins: Iterable<Origin>): readonly Origin[] {
  const merged = new Map<string, Origin>();
  for (const origin of origins) {
    const key = `${origin.source}\n${origin.file}`;
    const before = merged.get(key);
    merged.set(key, before ? cover(before, origin) : origin);
  }
  return [...merged.values()];
}

function cover(a: Origin, b: Origin): Origin {
  const firstLine = Math.min(a.firstLine, b.firstLine);
  const lastLine = Math.max(a.lastLine, b.lastLine);
  return { source: a.source, file: a.file, firstLine, lastLine };
}
