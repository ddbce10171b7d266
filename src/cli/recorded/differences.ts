/** Where two JSON documents differ: `ranking[3].score: 53.04, now 52.91`. Lists no more than `limit`. */
export function jsonDifferences(before: unknown, now: unknown, limit: number): readonly string[] {
  const found: string[] = [];
  compare(before, now, '', (text) => void (found.length < limit && found.push(text)));
  return found;
}

type Tell = (text: string) => void;

function compare(before: unknown, now: unknown, path: string, tell: Tell): void {
  if (isBranch(before) && isBranch(now) && Array.isArray(before) === Array.isArray(now)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(now)]))
      compare(before[key], now[key], extend(path, key, Array.isArray(before)), tell);
  } else if (!Object.is(before, now)) tell(`${path || 'the document'}: ${shown(before)}, now ${shown(now)}`);
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function extend(path: string, key: string, isArray: boolean): string {
  if (isArray) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

/** How many numbers a JSON document holds. */
export function countNumbers(value: unknown): number {
  if (typeof value === 'number') return 1;
  return isBranch(value)
    ? Object.values(value).reduce<number>((sum, item) => sum + countNumbers(item), 0)
    : 0;
}

/** Where two texts differ, line by line. Lists no more than `limit`. */
export function lineDifferences(before: string, now: string, limit: number): readonly string[] {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const found: string[] = [];
  for (let at = 0; at < Math.max(old.length, fresh.length) && found.length < limit; at++)
    if (old[at] !== fresh[at]) found.push(`line ${at + 1}: ${shown(old[at])}, now ${shown(fresh[at])}`);
  return found;
}
