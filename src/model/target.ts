import type { Period } from './period.ts';

/** What a partnership has set itself for an indicator. At least one of `value` and `change` is there. */
export interface Target {
  /** In the indicator's own unit: a count, a rate per 1,000, a percentage, a score. */
  readonly value?: number;
  /** In per cent of the earlier count: -16 for a reduction of 16%. */
  readonly change?: number;
  /** The period that the change is measured from; the first base when left out. */
  readonly since?: Period;
}
