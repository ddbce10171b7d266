import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real files that stand beside the repository on some machines only. */
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** True when the real files are here; says which tests are left out when they are not. */
export function hasRealData(...paths: readonly string[]): boolean {
  const absent = paths.filter((path) => !existsSync(`${SHARED}${path}`));
  if (absent.length > 0) console.warn(`Skipped: no real data at ${absent.map((p) => SHARED + p).join(', ')}`);
  return absent.length === 0;
}
