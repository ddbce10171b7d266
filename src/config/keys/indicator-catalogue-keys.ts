import { z } from 'zod';
import { text } from './schema-terms.ts';

/** How the partnership's own list of indicators has one: what a scorecard says of it. */
export const listingKeys = {
  code: text.optional().describe('Its number in a national or local set: NI 30'),
  group: text.optional().describe('The priority that it belongs to, as the scorecard heads it'),
  successMeasure: text.optional().describe('What would show success of the priority'),
  strategicIndicator: text
    .optional()
    .describe('What it and its neighbours measure together; its name when left out'),
  frameworks: z.array(text).min(1).optional().describe('Agreements that it is part of: LAA, PSA 23'),
  frequency: z
    .enum(['monthly', 'quarterly', 'quarterly-rolling', 'annual'])
    .optional()
    .describe('How often figures are due; quarterly-rolling is every quarter, for the year to its end'),
  status: z
    .enum(['target', 'consideration', 'control', 'not-yet-defined'])
    .optional()
    .describe('control and not-yet-defined are shown and never scored'),
  measure: z
    .enum(['maximum'])
    .optional()
    .describe('maximum: an upper bound, never added to counts of the same people'),
  provider: text.optional().describe('Who sends its figures, where no source does yet'),
  cohort: z.int().min(1).optional().describe('Of a fixed group of people: how many they are'),
  since: text.optional().describe('In the list from this period on: 2009-10'),
  retired: text.optional().describe('Out of the list from this period on: 2009-10'),
};
