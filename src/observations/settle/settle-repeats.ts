import type { Issue } from '../../model/issue.ts';
import type { Origin } from '../../model/origin.ts';

export interface Settled<T> {
  readonly kept: readonly T[];
  /** Records that repeat an earlier one exactly: counted once. */
  readonly repeated: readonly Origin[];
  /** Records that contradict each other: none of them is used. */
  readonly conflicting: readonly Origin[];
  readonly issues: readonly Issue[];
}

interface Traced {
  readonly origin: Origin;
}

/**
 * Counts an exact repeat once and refuses records that disagree about the same thing: neither is ever summed.
 * `about` names the thing in messages; `key` tells things apart where names do not.
 */
export function settleRepeats<T extends Traced>(
  records: readonly T[],
  about: (record: T) => string,
  said: (record: T) => string,
  key: (record: T) => string = about,
): Settled<T> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(key(record));
    if (group) group.push(record);
    else groups.set(key(record), [record]);
  }
  const kept: T[] = [];
  const repeated: Origin[] = [];
  const conflicting: Origin[] = [];
  const issues: Issue[] = [];
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const different = others.filter((other) => said(other) !== said(first));
    if (different.length > 0) {
      for (const record of [first, ...others]) conflicting.push(record.origin);
      issues.push(conflict(about(first), first, different, said));
      continue;
    }
    kept.push(first);
    for (const record of others) repeated.push(record.origin);
    if (others.length > 0) issues.push(repeat(about(first), first, others));
  }
  return { kept, repeated, conflicting, issues };
}

function conflict<T extends Traced>(
  thing: string,
  first: T,
  different: readonly T[],
  said: (record: T) => string,
): Issue {
  const others = different.map((other) => `${said(other)} in line ${other.origin.firstLine}`).join(', ');
  return {
    ...placeOf(different[0]!.origin),
    code: 'conflicting-repeat',
    severity: 'error',
    message: `${thing} is given as ${said(first)} in line ${first.origin.firstLine} and as ${others}: none is used`,
    hint: 'Find out which one is right and remove the others.',
  };
}

function repeat<T extends Traced>(thing: string, first: T, others: readonly T[]): Issue {
  const lines = others.map((other) => other.origin.firstLine);
  return {
    ...placeOf(others[0]!.origin),
    code: 'duplicate-row',
    severity: 'warning',
    message: `${thing} is given again with the same figure (line ${first.origin.firstLine}, then ${lines.join(', ')}): counted once`,
    hint: 'Remove the repeat if it is one.',
  };
}

function placeOf({ source, file, firstLine }: Origin) {
  return { source, file, line: firstLine, column: null };
}
