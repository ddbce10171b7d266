import { z } from 'zod';
import { SCHEMA_VERSION, tier } from './shared.ts';

const run = z.strictObject({
  period: z.string(),
  slots: z.int().describe('How many priorities there is room for'),
});

const candidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  rankBefore: z.int().nullable(),
  rankAfter: z.int().nullable(),
  scoreBefore: z.number().nullable(),
  scoreAfter: z.number().nullable(),
  scoreChange: z.number().nullable().describe('The sum of the three parts'),
  tierBefore: tier.nullable().describe("The model's"),
  tierAfter: tier.nullable(),
  agreedBefore: tier.nullable(),
  agreedAfter: tier.nullable(),
  because: z
    .strictObject({ ownData: z.number(), comparator: z.number(), method: z.number() })
    .nullable()
    .describe('Points; null for a candidate that is not in both runs'),
});

const crossing = z.strictObject({
  candidate: z.string(),
  kind: z.enum(['new', 'gone', 'ranked', 'unranked', 'entered-first', 'left-first', 'tier', 'agreed-tier']),
  before: z.union([z.int(), tier]).nullable().describe('Rank, or tier'),
  after: z.union([z.int(), tier]).nullable(),
});

const figure = z.strictObject({
  period: z.string(),
  actual: z.number().nullable(),
  percent: z.boolean(),
  status: z.enum(['met', 'not-met', 'exceeded']).nullable(),
});

const targetCrossing = z.strictObject({
  indicator: z.string(),
  name: z.string(),
  kind: z.string(),
  before: figure,
  after: figure,
});

/** What `assess compare --json` prints: what changed between two runs, and why. */
export const compareSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  area: z.strictObject({ code: z.string(), name: z.string() }),
  before: run,
  after: run,
  candidates: z.array(candidate),
  crossed: z.array(crossing),
  targets: z.array(targetCrossing).describe('Targets that one run meets and the other does not'),
  methodChanges: z.array(z.string()),
  notes: z.array(z.string()),
});

export type CompareDocument = z.infer<typeof compareSchema>;
