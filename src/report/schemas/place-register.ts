import { z } from 'zod';
import { origin } from './shared.ts';

const evidence = z.array(origin);
const spell = z.strictObject({ period: z.string(), count: z.number() });
const top = z.strictObject({
  indicator: z.string(),
  name: z.string(),
  area: z.string(),
  areaName: z.string(),
  value: z.number(),
  unit: z.string(),
  evidence,
});

/** What the configuration asks about places. */
export const placeRegister = z.strictObject({
  fortnights: z.array(
    z.strictObject({
      indicator: z.string(),
      name: z.string(),
      bins: z.array(
        z.strictObject({
          from: z.string(),
          to: z.string(),
          count: z.int(),
          over: z.boolean().describe('False where it was not over on the day from which registers look'),
        }),
      ),
      before: z.int().describe('Events before the first fortnight'),
      undated: z.int().describe('Events with a month and no day'),
      evidence,
    }),
  ),
  beforeAfter: z.array(
    z.strictObject({
      name: z.string(),
      indicator: z.string(),
      area: z.string(),
      before: spell,
      after: spell,
      change: z.number(),
      percent: z.number().nullable(),
      limits: z.strictObject({ lower: z.number(), upper: z.number() }).nullable().describe('95%, exact'),
      smallNumbers: z.boolean().describe('Few before: print counts'),
      evidence,
    }),
  ),
  topAreas: z.array(
    z.strictObject({
      name: z.string(),
      leads: z.string().nullable(),
      leader: z.string().nullable(),
      tops: z.array(top),
      exceptions: z.array(top),
      lacking: z.array(z.string()).describe('Indicators without a rate in every area'),
    }),
  ),
});
