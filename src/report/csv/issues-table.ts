import type { Assessment } from '../../model/assessment.ts';
import { writeTable } from './columns.ts';

/** Every problem found in the inputs, with its place and what to do. */
export function issuesTable({ issues }: Assessment): string {
  return writeTable(issues, [
    ['severity', (one) => one.severity],
    ['code', (one) => one.code],
    ['source', (one) => one.source],
    ['file', (one) => one.file],
    ['line', (one) => one.line],
    ['column', (one) => one.column],
    ['message', (one) => one.message],
    ['hint', (one) => one.hint],
  ]);
}
