import type { Issue, Severity } from '../../model/issue.ts';
import type { SourceSettings } from '../../model/source.ts';

interface SourceIssue {
  readonly source: SourceSettings;
  readonly file: string;
  readonly line: number | null;
  readonly column?: number | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

export function sourceIssue(issue: SourceIssue): Issue {
  return {
    code: issue.code,
    severity: issue.severity,
    source: issue.source.id,
    file: issue.file,
    line: issue.line,
    column: issue.column ?? null,
    message: issue.message,
    hint: issue.hint,
  };
}

/** The issue of a file that gives no figure at all. */
export function unreadableFile(
  source: SourceSettings,
  file: string,
  code: string,
  line: number | null,
  message: string,
): Issue {
  const hint = `Check the file named in source ${source.id}, or ask ${source.partner} to send it again as CSV.`;
  return sourceIssue({ source, file, line, code, severity: 'error', message, hint });
}
