import type { Severity } from '../model/issue.ts';

/** Flags that every command understands. */
export interface GlobalOptions {
  readonly config?: string;
  readonly out?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
  /** False with --no-color. */
  readonly color: boolean;
  readonly failOn: FailOn;
  /** A day as `2014-03-31`, in place of the configuration's. */
  readonly asOf?: string;
}

export const failLevels = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

/** True when an issue of this severity stops a run at this level. */
export function stops(severity: Severity, level: FailOn): boolean {
  if (level === 'never' || severity === 'note') return false;
  return severity === 'error' || level === 'warning';
}
