import type { Issue, Severity } from '../../model/issue.ts';
import type { Origin } from '../../model/origin.ts';
import type { Settings } from '../../model/settings.ts';

export interface Lint {
  /** One of those in docs/lints.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

/** A doubt about figures as they were read, at the last of the rows that they stand in. */
export function lintAt(origins: readonly Origin[], { sources }: Settings, lint: Lint): Issue {
  const origin = origins.at(-1);
  const partner = sources.find(({ id }) => id === origin?.source)?.partner;
  return {
    code: lint.code,
    severity: lint.severity,
    source: origin?.source ?? null,
    file: origin?.file ?? null,
    line: origin?.lastLine ?? null,
    column: null,
    message: lint.message,
    hint: partner ? `${lint.hint} Ask ${partner}.` : lint.hint,
  };
}
