import { z } from 'zod';
import { origin } from './shared.ts';

const score = z
  .strictObject({ likelihood: z.int(), impact: z.int(), score: z.int() })
  .nullable()
  .describe('Likelihood times impact; null where one of the two is not said');

/** What may go wrong, before and after it is acted upon. */
export const riskRegister = z.strictObject({
  scale: z.int().describe('The highest grade'),
  worded: z.boolean().describe('Whether graded in words: low 1, medium 2, high 3'),
  risks: z.array(
    z.strictObject({
      reference: z.string(),
      risk: z.string(),
      inherent: score,
      residual: score,
      reduction: z.int().nullable(),
      rank: z.int().nullable().describe('By the score before action; shared by ties'),
      tied: z.boolean(),
      owner: z.string().nullable(),
      mitigation: z.string().nullable(),
      origin,
    }),
  ),
  sum: z
    .strictObject({ risks: z.int(), before: z.int(), after: z.int(), reductionPercent: z.number() })
    .nullable()
    .describe('Of the risks that have a score before and after action'),
});
