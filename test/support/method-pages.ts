import { readdirSync } from 'node:fs';

/** The method ids that have a page in docs/statistics. */
export function methodPagesOf(): readonly string[] {
  const folder = new URL('../../docs/statistics/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace('.md', ''));
}
