/**
 * Two indicators whose figures hold the same events. `part-of`: all events of the first are in the second. `same`:
 * those of each are in the other. `partly`: some are in both, and nothing says how many.
 */
export interface SharedEvents {
  readonly kind: 'part-of' | 'same' | 'partly';
  readonly indicator: string;
  readonly with: string;
}
