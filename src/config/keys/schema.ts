import { z } from 'zod';
import { isCalendarDay } from '../../model/calendar-day.ts';
import { ratePers } from '../../model/rate-scale.ts';
import { candidate, catalogue, homeKeys } from './candidate-keys.ts';
import { comparators, significance } from './comparator-keys.ts';
import { compliance } from './compliance-keys.ts';
import { fewEvents } from './few-events.ts';
import { cost, harm } from './harm-keys.ts';
import { listingKeys } from './indicator-catalogue-keys.ts';
import { lists } from './list-keys.ts';
import { notes } from './note-keys.ts';
import { gap, target } from './people-keys.ts';
import { placeKeys } from './place-keys.ts';
import { plan } from './plan-keys.ts';
import { publicKeys } from './public-keys.ts';
import { gate, overrides, ranking } from './ranking-keys.ts';
import { areaCode, id, text } from './schema-terms.ts';
import { source } from './source-keys.ts';
import { words } from './word-keys.ts';

const indicator = z.strictObject({
  name: text,
  source: z
    .union([id, z.array(id).min(1)])
    .optional()
    .describe('The source, or sources, of its figures; one with a status and no figures yet may have none'),
  ...listingKeys,
  kind: z.enum(['rate', 'count', 'percent', 'score']).default('rate'),
  polarity: z.enum(['low-is-good', 'high-is-good', 'no-judgement']).default('low-is-good'),
  per: z.enum(['residents', 'households']).default('residents').describe('What a rate is for 1,000 of'),
  ratePer: z
    .literal(ratePers)
    .optional()
    .describe('How many of them a printed rate, and its target, is for: 100000, say; 1000 when left out'),
  category: z
    .union([text, z.array(text).min(1)])
    .optional()
    .describe('Category or categories of the source; the id of the indicator when left out'),
  hours: text
    .optional()
    .describe('Only events of these hours of the day: "20:00-06:00"; or unknown, for events without a time'),
  cost: cost.optional(),
  ...homeKeys,
  caveat: text.optional(),
  answers: z
    .enum(['repeat-share'])
    .optional()
    .describe(
      'Of a percentage: what it is of. repeat-share (events, victims or offenders that are repeats) answers concentration',
    ),
  target: target.optional(),
});

const weight = z.number().min(0).max(100);

/** The configuration as written: every key known, every value of its type. References are checked after. */
export const assessmentSchema = z.strictObject({
  version: z.literal(1),
  partnership: z.strictObject({
    name: text,
    area: areaCode,
    officer: text.describe('Who prepares the assessment; printed in every report'),
  }),
  period: text.describe('The period assessed: 2013-14, 2013, year to 2014-03, 2014-01 to 2014-11'),
  asOf: z
    .string()
    .refine(isCalendarDay, 'write a day as "2014-03-31"')
    .optional()
    .describe('The day from which registers look; the last day of the period when left out'),
  bases: z.array(text).min(1).optional().describe('Periods that changes are measured from'),
  areas: z.record(
    areaCode,
    z.strictObject({
      name: text,
      type: z.enum(['csp', 'local-authority', 'police-force', 'region', 'country', 'area-group']),
      aliases: z.array(text).default([]),
    }),
  ),
  comparators,
  significance,
  words,
  fewEvents,
  breaks: z
    .array(
      z.strictObject({
        indicators: z.array(id).min(1).describe('The indicators that it touches'),
        from: text.describe('The month in which it came in, or the first of several: 2014-04'),
        to: text.optional().describe('The last month in which it came in'),
        change: text.describe('What changed, as a sentence'),
      }),
    )
    .default([])
    .describe('Changes of recording or boundaries that you know of, beside those that ship with the product'),
  sources: z.record(id, source),
  indicators: z.record(id, indicator).default({}),
  gaps: z.array(gap).default([]).describe('Percentages set against each other: perception and experience'),
  concerns: z
    .array(id)
    .default([])
    .describe('Indicators of kind percent to put in order by how many call each a problem'),
  ...publicKeys,
  ...placeKeys,
  candidates: z.record(id, candidate.extend({ gate: gate.optional() })).default({}),
  catalogue,
  overrides,
  ranking,
  weights: z
    .strictObject({
      harm: weight,
      size: weight,
      trend: weight,
      comparison: weight,
      concentration: weight,
      concern: weight,
      fit: weight,
      influence: weight,
    })
    .optional()
    .describe('Out of 100 over the eight criteria; the default weights when left out'),
  harm,
  plan,
  notes,
  lists,
  compliance,
});

export type AssessmentFile = z.output<typeof assessmentSchema>;
export type SourceFile = AssessmentFile['sources'][string];

/** The JSON Schema that editors use, draft 7. */
export function assessmentJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(assessmentSchema, { target: 'draft-7', io: 'input' }) as Record<string, unknown>;
}
