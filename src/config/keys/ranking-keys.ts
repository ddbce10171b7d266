import { z } from 'zod';
import { id, text } from './schema-terms.ts';

const MOST_SLOTS = 100;
const FEWEST_DRAWS = 100;
const MOST_DRAWS = 100_000;
/** Seeds are of 32 bits. */
const LARGEST_SEED = 2 ** 32 - 1;

const said = text.regex(/\S/, 'must not be blank');

/** Who decided, when and why: nothing is put in another place without all three. */
const decision = {
  who: said.describe('Who decided: a board, a meeting, an office'),
  when: text.describe('The day of the decision, as 2014-03-31'),
  why: said.describe('The reason, as a sentence that is printed'),
};

/** Why a candidate does not compete for a place. */
export const gate = z
  .strictObject({
    kind: z
      .enum(['mandated', 'led-elsewhere', 'part-of'])
      .describe(
        'The law or the commissioner asks for it; others lead on it; it is part of another candidate',
      ),
    into: id.optional().describe('Of part-of: the candidate that it is dealt with as part of'),
    ...decision,
  })
  .describe('Takes the candidate out of the ranking, by whose decision');

/** Tiers that were agreed instead of the model's. */
export const overrides = z
  .array(
    z.strictObject({
      candidate: id,
      tier: z.enum([
        'mandated',
        'priority',
        'contested-slot',
        'watching-brief',
        'emerging',
        'monitor',
        'gap',
      ]),
      ...decision,
    }),
  )
  .default([])
  .describe("What was agreed instead of the model's tier; both stand side by side in every output");

/** How many priorities there is room for, and how the firmness of the list is worked out. */
export const ranking = z
  .strictObject({
    slots: z.int().min(1).max(MOST_SLOTS).default(4).describe('How many priorities there is room for'),
    draws: z
      .int()
      .min(FEWEST_DRAWS)
      .max(MOST_DRAWS)
      .default(10_000)
      .describe('How often weights and evidence are drawn anew'),
    seed: z
      .int()
      .min(0)
      .max(LARGEST_SEED)
      .default(1)
      .describe('The same seed gives the same draws on every machine'),
  })
  .default({ slots: 4, draws: 10_000, seed: 1 });
