import { z } from 'zod';
import { id, text } from './schema-terms.ts';

const lens = z.enum([
  'domestic',
  'sexual',
  'hate',
  'young-people',
  'alcohol',
  'drugs',
  'night-time',
  'rural',
]);

export const frameworkKind = z
  .enum(['statutory-duty', 'psa', 'ni', 'pcc', 'jsna', 'other'])
  .describe('A duty in law, an agreement, an indicator or a strategy of others');

const framework = z.strictObject({
  kind: frameworkKind,
  reference: text.describe('Which one: the section of the Act, the number and title'),
});

/** Keys of an indicator that say where its events are at home. */
export const homeKeys = {
  lens: z
    .union([z.boolean(), lens], 'write true, false or which flag it is: domestic, sexual, hate, alcohol, ...')
    .default(false)
    .describe('A flag that cuts across offence classes, and which: never added to a total'),
  within: z
    .union([id, z.array(id).min(1)])
    .optional()
    .describe('The indicator of the class that it is cut out of; of events with several flags, those flags'),
  crime: z
    .boolean()
    .optional()
    .describe('Whether its events are recorded crimes; left out, those of the source of harm.total are'),
  family: id
    .optional()
    .describe(
      'Indicators of one family, such as a quarterly and an annual rate, have one vote in a criterion',
    ),
};

/** Something that could become a priority. Of a candidate in the catalogue every key may be left out. */
export const candidate = z.strictObject({
  name: text.optional().describe('Left out for the name in the catalogue'),
  indicator: id.optional().describe('Its only home; or use homes'),
  homes: z
    .array(id)
    .optional()
    .describe('Indicators of the classes and flags whose events are at home with it'),
  lenses: z.array(lens).optional().describe('Flags that it is seen through'),
  indicators: z
    .array(id)
    .optional()
    .describe('Other indicators that answer criteria, never size and harm: surveys, repeats, treatment'),
  frameworks: z.array(framework).optional().describe('Duties and strategies that name it'),
  domains: z
    .array(z.enum(['crime', 'disorder', 'anti-social-behaviour', 'substance-misuse']))
    .optional()
    .describe('What the law asks an assessment to look at: those that it belongs to'),
  scope: text.optional().describe('What it is about and what not, as it is printed'),
  without: z
    .array(text)
    .optional()
    .describe('Homes, or categories of its homes, that are left out of it: vehicle-interference'),
});

export const catalogue = z
  .boolean()
  .default(false)
  .describe('Adds every candidate of the catalogue (data/candidates.csv) that is not named');
