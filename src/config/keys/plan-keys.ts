import { z } from 'zod';
import { frameworkKind } from './candidate-keys.ts';
import { id, text } from './schema-terms.ts';

const outcome = z
  .union(
    [text, z.strictObject({ text, indicator: id.describe('The indicator that it is measured on') })],
    'write the outcome as text, or as { text: ..., indicator: ... }',
  )
  .describe('What it is to come to');

const priority = z.strictObject({
  candidate: id,
  name: text.optional().describe('As the plan calls it; the name of the candidate when left out'),
  objectives: z.array(text).default([]),
  outcomes: z.array(outcome).default([]),
  lead: text.optional().describe('Who leads on it: a plan has a lead for every priority'),
  by: text.optional().describe('The period by which it is to be reached: short, medium or long by the years'),
  scope: text.optional().describe('What it is about and what not; that of the candidate when left out'),
  frameworks: z.array(id).default([]).describe('Frameworks of this plan that it serves'),
});

const framework = z.strictObject({
  name: text,
  kind: frameworkKind.default('psa'),
  parts: z.array(text).default([]).describe('Priority actions or strands, in order'),
});

const strategy = z.strictObject({
  name: text,
  level: z.enum(['local', 'national']).default('local'),
  candidates: z.array(id).default([]).describe('The candidates that it names'),
});

const watch = {
  owner: text.optional().describe('Who keeps an eye on it'),
  trigger: text.optional().describe('What makes the partnership look at it again'),
};

/** What a partnership writes once in its plan. */
export const plan = z
  .strictObject({
    years: text.describe('2014-2017: from April 2014 to March 2017'),
    context: z.array(text).default([]),
    approach: z.array(text).default([]),
    priorities: z.array(priority).default([]),
    themes: z
      .array(
        z.strictObject({
          name: text,
          priorities: z
            .array(id)
            .optional()
            .describe('Candidates of priorities; every priority when left out'),
        }),
      )
      .default([])
      .describe('What cuts across priorities: tagged on them, never ranked'),
    frameworks: z.record(id, framework).default({}),
    strategies: z.array(strategy).default([]).describe('What the plan was made with reference to'),
    earlier: z
      .array(
        z.strictObject({
          name: text,
          becomes: z.array(id).default([]).describe('Candidates that it lives on in; left out when dropped'),
        }),
      )
      .default([])
      .describe('The priorities of the plan before'),
    watching: z.record(id, z.strictObject(watch)).default({}).describe('By candidate: who watches it'),
    horizon: z
      .array(
        z.strictObject({
          text,
          candidates: z
            .array(id)
            .default([])
            .describe('Candidates that it is about: emerging while they are not ranked'),
          ...watch,
        }),
      )
      .default([])
      .describe('What is seen coming, in your own words'),
    links: z.array(text).default([]).describe('How it serves the Police and Crime Plan'),
  })
  .optional()
  .describe('What the partnership writes once in its plan; shown by assess show plan');
