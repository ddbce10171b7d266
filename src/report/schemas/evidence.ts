import { z } from 'zod';
import { origin } from './shared.ts';

/** What answers a criterion for a candidate: a measure, or a recorded judgement. */
export const evidenceSchema = z.strictObject({
  id: z.string(),
  candidate: z.string(),
  criterion: z.string(),
  kind: z.enum(['measure', 'judgement']),
  form: z.string(),
  value: z.number(),
  phrase: z.string().optional().describe('The words of the code book that the value stands for'),
  z: z.number().nullable(),
  against: z.enum(['comparator', 'expected', 'target']).optional().describe('What a ratio is to'),
  yearsAdverse: z.number().nullable().describe('Years running on the worse side of what it is against'),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  grade: z.enum(['A', 'B', 'C', 'D']),
  caveat: z.string().optional().describe('A change of recording that the grade was lowered for'),
  costBasis: z.string().nullable(),
  priceYear: z.string().nullable(),
  measure: z.string().nullable(),
  author: z.string().nullable(),
  reason: z.string(),
  reference: z.string().nullable(),
  family: z.string().optional().describe('Evidence of one family has one vote in a criterion'),
  weight: z.number().optional().describe('What its vote weighs: the pounds of harm that it speaks of'),
  evidence: z.array(origin),
});
