import type { Row } from '../values/row.ts';

/** The release that a row is of, where the source has a column for it. */
export function releaseOf(row: Row): { readonly release?: string } {
  const release = row.text('release');
  return release === undefined ? {} : { release };
}
