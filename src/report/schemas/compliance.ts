import { z } from 'zod';
import { statuteIds } from '../../model/registers/compliance.ts';
import { origin, tier } from './shared.ts';

const named = z.strictObject({ id: z.string(), name: z.string() });

const duties = z.strictObject({
  accessible: z.string().nullable().describe('In which forms the plan is published'),
  meetings: z.array(z.strictObject({ area: z.string(), name: z.string(), held: z.array(z.string()) })),
  outstanding: z.int().describe('Districts without a public meeting in the year'),
});

const funding = z.strictObject({
  from: z.string(),
  grant: z.number(),
  lines: z.array(
    z.strictObject({
      priority: named,
      pounds: z.number().nullable().describe('null: a priority without an allocation'),
    }),
  ),
  allocated: z.number(),
  left: z.number(),
});

const commissioner = z.strictObject({
  name: z.string(),
  lines: z.array(
    z.strictObject({
      priority: named,
      tier,
      rank: z.int().nullable(),
      outcomes: z.array(z.string()),
      figures: z.array(
        z.strictObject({
          indicator: z.string(),
          name: z.string(),
          measure: z.string(),
          status: z.string(),
        }),
      ),
      objectives: z.array(z.strictObject({ id: z.string(), text: z.string() })),
      evidence: z.array(z.string()),
    }),
  ),
});

/** What the law and the commissioner ask, and where it is answered. */
export const compliance = z.strictObject({
  statute: z.array(
    z.strictObject({
      id: z.enum(statuteIds),
      heading: z.string(),
      where: z.string().nullable().describe('Where the assessment answers it; null where it does not'),
      hint: z.string(),
    }),
  ),
  duties: duties.optional(),
  consultation: z
    .array(
      z.strictObject({
        name: z.string(),
        audience: z.string(),
        people: z.int().optional().describe('How many answered; left out where nobody knows'),
        method: z.string(),
        date: z.string(),
      }),
    )
    .optional(),
  funding: funding.optional(),
  commissioner: commissioner.optional(),
  youSaid: z
    .array(
      z.strictObject({
        theme: z.string(),
        indicator: z.string(),
        measures: z.array(z.string()).describe('Findings that rest on one of them say what was found'),
        priority: named,
        tier: tier.nullable(),
        did: z.string().nullable(),
      }),
    )
    .optional(),
});

const block = z.strictObject({
  area: z.string(),
  name: z.string(),
  figures: z.array(
    z.strictObject({
      indicator: z.string(),
      name: z.string(),
      unit: z.string(),
      value: z.number().nullable(),
      base: z.number().nullable().describe('What a percentage is of'),
      evidence: z.array(origin),
    }),
  ),
});

/** The indicators of each district, and of all of them. */
export const districts = z.strictObject({ blocks: z.array(block), total: block });
