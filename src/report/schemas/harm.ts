import { z } from 'zod';

const interval = z.strictObject({
  lower: z.number(),
  upper: z.number(),
  level: z.number(),
  method: z.string(),
});

const quantity = z.strictObject({
  value: z.number().nullable(),
  unit: z.string(),
  interval: interval.nullable(),
  outerInterval: interval.nullable().describe('99.8% limits'),
  method: z.string().nullable(),
  reason: z.string().optional().describe('Why there is no value'),
  detail: z.string().optional(),
});

const share = z.strictObject({
  indicator: z.string(),
  measure: z.string(),
  costClass: z.string(),
  count: z.number(),
  pounds: z.number(),
  withoutMultiplier: z.number(),
  harmPercent: z.number().nullable().describe('Of the harm of the classes that are costed'),
  crimePercent: z.number().nullable().describe('Of the crimes that are costed'),
  lowVolumeHighHarm: z.boolean(),
});

const metric = z.strictObject({
  id: z.string(),
  kind: z.enum(['cost', 'cost-recorded', 'weights']),
  unit: z.string(),
  classes: z.array(
    z.strictObject({ indicator: z.string(), value: z.number().nullable(), rank: z.int().nullable() }),
  ),
  coverage: z.number().nullable().describe('Per cent of the events of all classes that it weighs'),
  equivalentPerThousand: z
    .record(z.string(), z.number())
    .describe('Pounds per 1,000 residents, were the total of harm shared out by this metric'),
});

/** The harm of the area: results.json, `harm`. */
export const harmSchema = z.strictObject({
  period: z.string(),
  basis: z.string(),
  priceYear: z.string(),
  rebased: z.boolean(),
  multiplier: z.boolean(),
  total: quantity,
  perThousand: quantity,
  withoutMultiplier: z.number().nullable(),
  parts: z.array(z.strictObject({ name: z.string(), pounds: z.number() })),
  classes: z.array(share),
  most: z
    .strictObject({ indicators: z.array(z.string()), harmPercent: z.number(), crimePercent: z.number() })
    .nullable()
    .describe('The fewest classes that make more than half of the harm'),
  apart: z.array(z.strictObject({ indicator: z.string(), reason: z.string() })),
  metrics: z.array(metric),
  spreads: z.array(z.strictObject({ indicator: z.string(), spread: z.int().nullable() })),
  published: z.array(
    z.strictObject({
      indicator: z.string(),
      measure: z.string(),
      value: z.number(),
      decimals: z.int().nullable(),
    }),
  ),
});

export type HarmDocument = z.infer<typeof harmSchema>;
