import { parse } from 'csv-parse/sync';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Registers } from '../../src/model/registers/registers.ts';
import type { KeptTable } from '../../src/report/csv/kept-table.ts';
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

type Table = (assessment: Assessment) => KeptTable;

/** The rows of a table that is written only where there is something of it; none where it is not written. */
export function keptRows(table: Table, assessment: Assessment) {
  const [written] = table(assessment);
  return written ? readBack(written[1]).rows : [];
}

/** The same from `tiny` with the registers of a test and no others. */
export async function registerRows(table: Table, registers: Registers) {
  return keptRows(table, await tinyWith({ registers }));
}
