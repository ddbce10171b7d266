import { z } from 'zod';

/** Figures beside what was set for them. */
export const targetRows = z.array(
  z.strictObject({
    indicator: z.string(),
    period: z.string().nullable(),
    kind: z.enum(['value', 'change', 'predicted', 'baseline', 'direction', 'maintain']).nullable(),
    actual: z.number().nullable(),
    target: z.number().nullable(),
    status: z.enum(['met', 'not-met', 'exceeded']).nullable(),
    rag: z.enum(['red', 'amber', 'green', 'grey']).describe('Up to 5% off the target is amber'),
    measure: z.string().nullable(),
    base: z.number().nullable(),
    decimals: z.int().nullable(),
  }),
);
