import { z } from 'zod';
import { origin } from './shared.ts';

const point = z.strictObject({
  period: z.string(),
  value: z.number().nullable(),
  decimals: z.int().nullable().describe('Of a published figure'),
  base: z.number().nullable().describe('What a percentage is of'),
  reason: z.string().optional().describe('Why there is no value'),
});

const change = z.strictObject({
  from: z.string(),
  to: z.string(),
  before: z.number(),
  after: z.number(),
  absolute: z.number().describe('Of percentages in percentage points'),
  percent: z.number().nullable().describe('null for percentages and scores, and from 0'),
  direction: z.enum(['up', 'down', 'level']),
  judgement: z.string(),
});

const target = z.strictObject({
  of: z.string().describe('What is held against it: a value or a change'),
  period: z.string(),
  target: z.number(),
  actual: z.number().nullable(),
  decimals: z.int().nullable(),
  base: z.number().nullable(),
  status: z.string(),
});

const row = z.strictObject({
  indicator: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  group: z.string().nullable().describe('The priority'),
  successMeasure: z.string().nullable(),
  strategicIndicator: z.string(),
  frameworks: z.array(z.string()),
  source: z.array(z.string()),
  frequency: z.string().nullable(),
  status: z.string().nullable(),
  shownOnly: z.boolean().describe('Never scored'),
  maximum: z.boolean().describe('An upper bound, never added to counts of the same people'),
  cohort: z.int().nullable().describe('How many people it follows'),
  kind: z.string(),
  polarity: z.string(),
  unit: z.string(),
  points: z.array(point).describe('Up to its latest period, oldest first'),
  latest: z.string().nullable(),
  year: point.nullable().describe('The four quarters to the latest, summed, or pooled over their bases'),
  change: change.nullable().describe('From the first of the points to the latest'),
  lastChange: change.nullable().describe('From the point before to the latest'),
  target: target.nullable(),
  exception: z.boolean().describe('The latest figure misses the target'),
  due: z.string().nullable().describe('The period whose figure is due in the quarter'),
  received: z.boolean(),
  evidence: z.array(origin),
});

const notice = z.strictObject({
  indicator: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  period: z.string(),
});

/** The list of indicators as at a day. */
export const scorecard = z.strictObject({
  quarter: z.string().describe('The latest that has ended by the day'),
  rows: z.array(row),
  added: z.array(notice),
  retired: z.array(notice),
});
