/** Exit codes are public: scripts rely on them. */
export const exitCodes = {
  done: 0,
  /** Finished, and something needs attention: a check failed, figures are not complete, a run does not verify. */
  problems: 1,
  /** Wrong flags or configuration. */
  usage: 2,
  /** A source could not be read. */
  unread: 3,
  /** A fault in the tool itself. */
  fault: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
