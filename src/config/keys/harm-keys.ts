import { z } from 'zod';
import { id, text } from './schema-terms.ts';

/** What an indicator writes under `cost` to take the class that fits its category. */
export const BY_OFFENCE = 'by-offence';

/** Columns of tables of unit costs, weights of harm and deflators. */
export const harmColumns = {
  costClass: text.optional(),
  unitCost: text.optional(),
  multiplier: text.optional(),
  per: text.optional(),
  priceYear: text.optional(),
  basis: text.optional(),
  anticipation: text.optional(),
  consequence: text.optional(),
  response: text.optional(),
  fiscal: text.optional(),
  economic: text.optional(),
  social: text.optional(),
  code: text.optional(),
  unit: text.optional(),
  index: text.optional(),
};

/** What every row of such a table is about, where the file has no column for it. */
export const harmConstants = {
  per: text.optional(),
  priceYear: text.optional(),
  basis: z.enum(['economic-and-social', 'fiscal']).optional(),
  unit: text.optional(),
};

export const cost = text.describe(
  `Class of the cost set that one of these events is costed as; ${BY_OFFENCE} for the class that fits its category`,
);

export const harm = z
  .strictObject({
    costSet: id
      .optional()
      .describe('The unit costs: home-office-2019-20 when left out, another set, or a source of shape costs'),
    multiplier: z.boolean().default(true).describe('Multiply recorded crime up to actual crime'),
    total: id.optional().describe('The indicator that counts all recorded crime, for coverage'),
    mixedBases: z
      .strictObject({ reason: text })
      .optional()
      .describe('Permits harm evidence of several cost bases in one ranking, with the reason'),
    priceYear: text.optional().describe('Re-bases every unit cost to prices of this year: 2024/25, or 2024'),
    deflator: id.optional().describe('The source of deflators that prices are re-based by'),
    metrics: z
      .array(id)
      .min(1)
      .optional()
      .describe('Sources of weights, such as an index of severity, whose results stand beside the costs'),
  })
  .default({ multiplier: true });
