import { parse } from 'csv-parse/sync';
import type { Assessment } from '../../src/model/assessment.ts';
import { assessFixture } from './sample-assessment.ts';

/** A table read back as a script would read it: its header, and each row by the names of its columns. */
export function readBack(table: string) {
  const [header = [], ...rows] = parse(table) as string[][];
  return {
    header,
    rows: rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at], cell]))),
  };
}

/** The assessment of `tiny` with what a test makes of it. */
export async function tinyWith(changes: Partial<Assessment>): Promise<Assessment> {
  return { ...(await assessFixture()), ...changes };
}
