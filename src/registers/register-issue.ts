import type { ConfigPlace } from '../model/config-place.ts';
import type { Issue, Severity } from '../model/issue.ts';
import type { Origin } from '../model/origin.ts';
import type { Settings } from '../model/settings.ts';

interface Found {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

/** An issue at a cell of a register that a partner keeps. */
export function atRecord(
  { source, file, firstLine }: Origin,
  column: number | null,
  { sources }: Settings,
  found: Found,
): Issue {
  const partner = sources.find(({ id }) => id === source)?.partner;
  const hint = partner ? `${found.hint} Ask ${partner} if it is not yours to change.` : found.hint;
  return { ...found, source, file, line: firstLine, column, hint };
}

/** An issue of something that the configuration says. */
export function atConfig({ file, line, column }: ConfigPlace, found: Found): Issue {
  return { ...found, source: null, file, line, column };
}
