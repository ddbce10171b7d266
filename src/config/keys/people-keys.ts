import { z } from 'zod';
import { id, text } from './schema-terms.ts';

const targetBlock = z.strictObject({
  kind: text
    .optional()
    .describe('value, change, predicted, baseline, direction or maintain; left out for value and change'),
  value: z.number().optional().describe('A count, a rate per 1,000, a percentage or a score'),
  change: z.number().optional().describe('In per cent: -16 for a reduction of 16%'),
  since: text.optional().describe('The period that it is measured from; the first base when left out'),
  indicator: id
    .optional()
    .describe('Of kind predicted: the indicator that is the prediction; the column expected when left out'),
  direction: z
    .enum(['reducing', 'increasing'])
    .optional()
    .describe('Of kind direction: the good side of the polarity when left out'),
  tolerance: z
    .number()
    .min(0)
    .optional()
    .describe('Of kind maintain: how much worse is still kept up, in points or per cent; 0 when left out'),
});

/** Percentages of people that are set against each other. */
export const gap = z.strictObject({
  id: id.describe('Its name in measures'),
  name: text,
  of: id.describe('The indicator of kind percent that it is about, such as those who worry'),
  against: id.describe('The indicator of kind percent that is taken away, such as those who were victims'),
  samePeople: z
    .boolean()
    .default(true)
    .describe('Whether the same people were asked both; false gives the difference its limits'),
});

/** What an indicator is to reach: a number alone is the value. */
export const target = z
  .union(
    [z.number(), targetBlock],
    'write a number, { value: 32 }, { change: -16, since: 2003-04 } or { kind: maintain }',
  )
  .describe('What the partnership has set itself: a value in the unit of the indicator, or a change');
