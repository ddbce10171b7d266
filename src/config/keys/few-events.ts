import { z } from 'zod';
import { SMALLEST_BASE } from '../../model/small-numbers.ts';

/** From how many events on a change is printed in per cent and a candidate may be more than watched. */
export const fewEvents = z
  .int()
  .min(1)
  .default(SMALLEST_BASE)
  .describe(
    'Below so many events a change is printed as counts, and a candidate with fewer in every period is at most watched',
  );
