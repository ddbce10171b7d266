import { inspectFile } from '../../src/sources/bytes/guard.ts';
import { readCsv } from '../../src/sources/table/csv.ts';

/** Row is the physical line, field the position from 1; null where the whole header or row is meant. */
export type StrictIssue = readonly [row: number | null, field: number | null, type: string];

/**
 * Every fault of a table by the frictionless error names. The product wants only the columns that it uses and tells
 * one fault a row; this check shows that its precise reader has every row, field and line right.
 */
export async function strictCheck(path: string, delimiter: string): Promise<readonly StrictIssue[]> {
  const guarded = await inspectFile(path);
  if (!guarded.ok) return [[guarded.line, null, guarded.code]];
  const issues: StrictIssue[] = [];
  let width = 0;
  const fault = await readCsv(path, { ...guarded.inspection, delimiter }, (cells, line) => {
    if (width === 0) {
      width = cells.length;
      issues.push(...labelIssues(cells));
    } else issues.push(...rowIssues(cells, line, width));
    return true;
  });
  return fault ? [...issues, [fault.line, null, fault.code]] : issues;
}

function labelIssues(labels: readonly string[]): readonly StrictIssue[] {
  return labels.flatMap((label, at): StrictIssue[] => {
    if (label === '') return [[null, at + 1, 'blank-label']];
    return labels.indexOf(label) < at ? [[null, at + 1, 'duplicate-label']] : [];
  });
}

function rowIssues(cells: readonly string[], line: number, width: number): readonly StrictIssue[] {
  if (cells.every((cell) => cell === '')) return [[line, null, 'blank-row']];
  const [from, to, type] =
    cells.length < width ? [cells.length, width, 'missing-cell'] : [width, cells.length, 'extra-cell'];
  return Array.from({ length: to - from }, (_, at): StrictIssue => [line, from + at + 1, type]);
}
