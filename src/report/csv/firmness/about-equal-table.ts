import type { Assessment } from '../../../model/assessment.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** Neighbours in the ranking that the draws cannot part. */
export function aboutEqualTable({ sensitivity }: Assessment): KeptTable {
  return keptTable('about-equal', sensitivity.aboutEqual, [
    ['above', ({ above }) => above],
    ['below', ({ below }) => below],
    ['probability', ({ probability }) => probability],
  ]);
}
