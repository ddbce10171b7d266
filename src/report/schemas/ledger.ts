import { z } from 'zod';

const count = z.number().nullable();

const home = z.strictObject({
  indicator: z.string(),
  count: count.describe('What of it is at home here; null where that is not known'),
  less: z
    .array(z.strictObject({ indicator: z.string(), count }))
    .describe('Events of the class that are at home with another candidate'),
});

const line = z.strictObject({
  candidate: z.string().nullable().describe('null: at home with no candidate'),
  homes: z.array(home),
  count,
  harm: count.describe('Pounds; null where nothing of it is costed'),
});

export const ledgerSchema = z.strictObject({
  lines: z.array(line),
  inNoClass: count.describe('Recorded crimes in no class, or in one without a figure'),
  count: count.describe('The lines and what is in no class: all recorded crime'),
  harm: count.describe('The lines'),
  apart: z.array(line).describe('Events that are no recorded crime'),
  recorded: count,
  overlaps: z
    .array(z.strictObject({ lens: z.string(), within: z.string(), count }))
    .describe('How many events carry each flag; null where nobody says'),
});

/** What an indicator says of where its events are at home. */
export const homeFields = {
  flag: z.string().optional().describe('Which flag it is'),
  within: z.array(z.string()).optional().describe('What its events are cut out of'),
  crime: z.boolean().optional(),
  family: z.string().optional(),
  theme: z
    .strictObject({
      candidate: z.string(),
      homes: z.array(
        z.strictObject({
          indicator: z.string(),
          terms: z.array(z.strictObject({ indicator: z.string(), times: z.number() })),
        }),
      ),
    })
    .optional()
    .describe('The distinct events of the homes of a candidate put together'),
};

export const candidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  indicator: z.string().nullable(),
  homes: z.array(z.string()).optional(),
  lenses: z.array(z.string()).optional(),
  indicators: z.array(z.string()).optional().describe('Others that answer criteria'),
  frameworks: z.array(z.strictObject({ kind: z.string(), reference: z.string() })).optional(),
  domains: z.array(z.string()).optional().describe('What the law asks an assessment to look at'),
  scope: z.string().optional().describe('What it is about and what not'),
  onHorizon: z.boolean().optional().describe('The plan sees it coming'),
});
