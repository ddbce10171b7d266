import type { Registered, RegisterInput } from '../register-input.ts';
import { cumulativeLints } from './cumulative-series.ts';
import { denominatorYearLints } from './denominator-year.ts';
import { impliedPairLints } from './implied-pair.ts';
import { incompletePeriodLints } from './incomplete-period.ts';
import { partWholeLints } from './part-whole.ts';
import { seriesBreakLints } from './series-breaks.ts';
import { statedCountLints } from './stated-count.ts';

const lints = [
  statedCountLints,
  partWholeLints,
  impliedPairLints,
  cumulativeLints,
  denominatorYearLints,
  incompletePeriodLints,
  seriesBreakLints,
];

/** Doubts about figures that were read without fault. Each code has its section in docs/lints.md. */
export function keepLints(input: RegisterInput): Registered {
  return { registers: {}, issues: lints.flatMap((lint) => lint(input)) };
}
