import { z } from 'zod';
import { text } from './schema-terms.ts';

/** Lists that a document prints with their number, so that the two can be held against each other. */
export const lists = z
  .array(
    z.strictObject({
      name: text,
      statedCount: z.int().min(0).describe('How many the document says there are'),
      items: z.array(text).describe('What it lists; "NI 15 to NI 49" stands for all of them'),
      reference: text.optional().describe('Where it is printed'),
    }),
  )
  .default([])
  .describe('Lists with a stated number, to be counted');
