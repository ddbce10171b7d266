import type { Origin } from './origin.ts';

/** How much one offence weighs in a published index of harm or severity, by the user's own download. */
export interface HarmWeight {
  /** The offence as the publisher describes it. */
  readonly category: string;
  /** Home Office offence code or codes as written; null where the file has none. */
  readonly code: string | null;
  readonly weight: number;
  /** What weights are in, such as `days`. */
  readonly unit: string;
  readonly origin: Origin;
}
