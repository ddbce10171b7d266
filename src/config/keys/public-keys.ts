import { z } from 'zod';
import { id, text } from './schema-terms.ts';

const fifths = z.strictObject({
  name: text.describe('What was asked'),
  groups: z
    .array(id)
    .min(2)
    .describe('Indicators of kind percent, one for each fifth, from the most deprived to the least'),
});

const respondents = z.strictObject({
  name: text.describe('The group, such as aged 65 and over'),
  asked: id.describe('The indicator of kind percent that says which part of those who answered it is'),
  population: id.describe('The indicator of kind percent that says which part of the population it is'),
});

/** What residents say: how it lies beside the candidates, and whether those who said it stand for all. */
export const publicKeys = {
  concern: z
    .record(id, z.array(id).min(1))
    .optional()
    .describe('For each candidate the concerns (by indicator) and themes of comments that are about it'),
  fifths: z.array(fifths).optional().describe('Answers of a survey by fifth of deprivation'),
  respondents: z
    .array(respondents)
    .optional()
    .describe('Groups of people: their part of those who answered beside their part of the population'),
};
