import { z } from 'zod';
import { id, text } from './schema-terms.ts';

/** What people know beside the figures. */
export const notes = z
  .array(
    z.strictObject({
      kind: z
        .enum(['hypothesis', 'caveat', 'unknown-cause', 'reference-fact', 'place', 'people'])
        .describe(
          'What is thought to explain a figure; a change of recording; what has to be found out; a figure from elsewhere; a vulnerable location or group named without figures',
        ),
      about: id.optional().describe('A candidate or an indicator'),
      text: text.describe('As it is printed'),
      source: text.optional().describe('Where it is said'),
      owner: text.optional().describe('Who finds out'),
    }),
  )
  .default([])
  .describe('What is known beside the figures; none of it moves a score');
