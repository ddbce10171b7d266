import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { harmSchema } from './harm.ts';
import { candidate, homeFields, ledgerSchema } from './ledger.ts';
import { registers } from './registers.ts';
import { issue, origin, SCHEMA_VERSION, sourceBalance, tier } from './shared.ts';

const area = z.strictObject({ code: z.string(), name: z.string(), type: z.string() });
const interval = z.strictObject({
  lower: z.number(),
  upper: z.number(),
  level: z.number(),
  method: z.string(),
});

const edition = z.strictObject({ id: z.string(), version: z.string(), published: z.string() });

const measure = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'level',
    'change',
    'trend',
    'seasonal-trend',
    'quarter',
    'comparison',
    'position',
    'convergence',
    'standing',
    'harm',
    'concentration',
    'spread',
    'location-quotient',
    'rural-urban',
    'against-trend',
    'deprivation-gradient',
    'implied',
    'expected',
    'wave',
    'target',
    'gap',
    'concern',
    'people',
  ]),
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  interval: interval.nullable(),
  outerInterval: interval.nullable().describe('99.8% limits'),
  method: z.string().nullable(),
  reason: z.string().optional().describe('Why there is no value'),
  detail: z.string().optional(),
  estimated: z.boolean(),
  judgement: z.string().nullable(),
  about: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .describe('What this kind adds'),
  evidence: z.array(origin),
});

const contribution = z.strictObject({
  criterion: z.string(),
  score: z.number().nullable(),
  weight: z.number(),
  points: z.number(),
  grade: z.string().nullable(),
  evidence: z.array(z.string()),
});

const decision = z.strictObject({ who: z.string(), when: z.string(), why: z.string() });
const gate = z
  .strictObject({
    kind: z.enum(['mandated', 'led-elsewhere', 'part-of']),
    candidate: z.string().optional().describe('The candidate that it is part of'),
    decision,
  })
  .describe('Why it does not compete for a place');
const override = z.strictObject({ candidate: z.string(), tier, decision });

const rankedPriority = z.strictObject({
  rank: z.int().nullable(),
  tied: z.boolean(),
  candidate: z.strictObject({ id: z.string(), name: z.string() }),
  score: z.number(),
  coverage: z.number(),
  reason: z.string().optional(),
  tier: tier.describe("The model's"),
  agreedTier: tier.describe('What was agreed, or follows from it'),
  override: override.nullable(),
  rankRange: z
    .array(z.int())
    .length(2)
    .nullable()
    .describe('Places from the 5th to the 95th percentile of the draws'),
  probabilityTopN: z.number().nullable(),
  contributions: z.array(contribution),
});

const sensitivity = z.strictObject({
  slots: z.int(),
  draws: z.int(),
  seed: z.int(),
  candidates: z.array(
    z.strictObject({
      candidate: z.string(),
      probabilityTopN: z.number().nullable(),
      rankRange: z.array(z.int()).length(2).nullable(),
      scenariosInTopN: z.int(),
      robust: z.boolean(),
      shift: z
        .strictObject({
          criterion: z.string(),
          from: z.number(),
          to: z.number(),
          moves: z.enum(['in', 'out']),
        })
        .nullable()
        .describe('The least change of one weight that moves the candidate over the line'),
    }),
  ),
  scenarios: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['named', 'swap', 'scale']),
      order: z.array(z.strictObject({ candidate: z.string(), score: z.number() })),
    }),
  ),
  aboutEqual: z.array(z.strictObject({ above: z.string(), below: z.string(), probability: z.number() })),
});

const costCoverage = z.strictObject({
  costSet: z.string(),
  basis: z.string(),
  multiplier: z.boolean(),
  costed: z.number(),
  recorded: z.number().nullable(),
  percent: z.number().nullable(),
  notCosted: z.array(z.string()),
  total: z.number(),
  totalWithoutMultiplier: z.number(),
});

const method = z.strictObject({
  significance: z
    .strictObject({ adjust: z.string(), rule: z.string() })
    .describe('When a difference from a comparator is called significant'),
  words: z
    .strictObject({ slightly: z.number(), plain: z.number(), well: z.number() })
    .describe('From how many per cent of difference each word for its size is used'),
  weights: z.array(z.strictObject({ criterion: z.string(), weight: z.number(), reason: z.string() })),
  ownWeights: z.boolean(),
  missingPrior: z.number(),
  coverageNeeded: z.number(),
  persistentYears: z.number(),
  persistenceBonus: z.number(),
  anchors: z.array(
    z.strictObject({
      form: z.string(),
      scale: z.string(),
      zeroAt: z.number(),
      fullAt: z.number(),
      unit: z.string(),
      reason: z.string(),
    }),
  ),
  costSet: z.strictObject({ id: z.string(), title: z.string(), priceYear: z.string(), basis: z.string() }),
  versions: z.strictObject({
    weights: z.string(),
    anchors: z.string(),
    codeBook: z.string(),
    costSet: z.string(),
  }),
  aliases: z.array(edition).describe('The tables of spellings that areas and offences are known by'),
  breaks: edition.describe('The table of known breaks'),
});

/** results.json: no clock, no absolute path, no host name; the same inputs give the same bytes. */
export const resultsSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  partnership: z.strictObject({ name: z.string(), officer: z.string() }),
  preparedBy: z.string().describe('The officer who answers for it'),
  area,
  period: z.string(),
  bases: z.array(z.string()),
  comparators: z.array(z.strictObject({ id: z.string(), area, includesLocal: z.boolean() })),
  similar: z
    .strictObject({ name: z.string(), areas: z.array(area) })
    .nullable()
    .describe('The group that the area has a position in'),
  sources: z.array(sourceBalance),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      polarity: z.string(),
      per: z.literal('households').optional().describe('What its rate is for 1,000 of, where not residents'),
      hours: z.string().optional().describe('The hours of the day that its events are of, where not any'),
      sources: z.array(z.string()),
      categories: z.array(z.string()),
      costClass: z.string().nullable(),
      lens: z.boolean(),
      caveat: z.string().nullable(),
      ...homeFields,
      answers: z.string().optional().describe('The criterion that a percentage answers by what it is of'),
      target: z
        .strictObject({
          value: z.number().optional(),
          change: z.number().optional(),
          since: z.string().optional(),
          kind: z.enum(['predicted', 'baseline', 'direction', 'maintain']).optional(),
          by: z.string().nullable().optional().describe('The indicator that is the prediction'),
          towards: z.enum(['reducing', 'increasing']).optional(),
          tolerance: z.number().optional(),
        })
        .optional(),
    }),
  ),
  measures: z.array(measure),
  costCoverage: costCoverage.nullable(),
  harm: harmSchema.nullable().describe('What recorded crime costs the area, each event once'),
  ledger: ledgerSchema.nullable().describe('Where every recorded event is at home, once'),
  evidence: z.array(evidenceSchema),
  candidates: z.array(candidate.extend({ gate: gate.optional() })),
  ranking: z.array(rankedPriority),
  sensitivity,
  asOf: z.string().describe('The day from which registers look'),
  registers,
  findings: z.array(
    z.strictObject({ section: z.string(), sentence: z.string(), measures: z.array(z.string()) }),
  ),
  issues: z.array(issue),
  method,
});

export type ResultsDocument = z.infer<typeof resultsSchema>;
