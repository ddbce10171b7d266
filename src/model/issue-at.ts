import type { Issue } from './issue.ts';
import type { Origin } from './origin.ts';

/** An issue at the first line of where a figure was read; without a place where none is known. */
export function issueAt(
  origin: Origin | undefined,
  found: Pick<Issue, 'code' | 'severity' | 'message' | 'hint'>,
): Issue {
  return {
    code: found.code,
    severity: found.severity,
    source: origin?.source ?? null,
    file: origin?.file ?? null,
    line: origin?.firstLine ?? null,
    column: null,
    message: found.message,
    hint: found.hint,
  };
}
