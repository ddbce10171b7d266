import { z } from 'zod';
import { tier } from './shared.ts';

const watch = {
  owner: z.string().nullable().describe('Who keeps an eye on it'),
  trigger: z.string().nullable().describe('What makes the partnership look at it again'),
};

/** What the partnership writes once in its plan, beside what the ranking made of it. */
export const planRegister = z.strictObject({
  years: z.string(),
  year: z
    .strictObject({ number: z.int(), of: z.int() })
    .describe('Which year of the plan the day is in: under 1 before it, over the last after it'),
  refreshes: z.strictObject({ due: z.int(), of: z.int() }),
  context: z.array(z.string()),
  approach: z.array(z.string()),
  priorities: z.array(
    z.strictObject({
      candidate: z.string(),
      name: z.string(),
      objectives: z.array(z.string()),
      outcomes: z.array(z.strictObject({ text: z.string(), indicator: z.string().nullable() })),
      lead: z.string(),
      scope: z.string().nullable().describe('What it is about and what not'),
      horizon: z.enum(['short', 'medium', 'long']).nullable(),
      frameworks: z.array(z.string()),
      rank: z.int().nullable(),
      tier,
      agreedTier: tier,
      themes: z.array(z.string()).describe('What cuts across it'),
    }),
  ),
  mandated: z.array(
    z.strictObject({ candidate: z.string(), name: z.string(), by: z.string().describe('Who asks for it') }),
  ),
  watching: z.array(
    z.strictObject({
      candidate: z.string(),
      name: z.string(),
      reason: z.string().nullable().describe('As it was decided; null where the model alone says so'),
      ...watch,
    }),
  ),
  horizon: z.array(z.strictObject({ text: z.string(), candidates: z.array(z.string()), ...watch })),
  links: z.array(z.string()).describe('To the Police and Crime Plan'),
  frameworks: z.array(
    z.strictObject({ id: z.string(), name: z.string(), kind: z.string(), parts: z.array(z.string()) }),
  ),
  strategies: z.array(
    z.strictObject({
      name: z.string(),
      level: z.enum(['local', 'national']),
      candidates: z.array(z.string()),
    }),
  ),
  fit: z
    .array(z.strictObject({ candidate: z.string(), strategies: z.array(z.string()) }))
    .describe('Which strategies name each candidate'),
  continuity: z.strictObject({
    earlier: z.array(z.strictObject({ name: z.string(), becomes: z.array(z.string()) })),
    dropped: z.int(),
  }),
  domains: z.array(z.strictObject({ domain: z.string(), candidates: z.array(z.string()) })),
});

export const references = z
  .array(z.strictObject({ about: z.string().nullable(), text: z.string(), source: z.string() }))
  .describe('Figures from elsewhere, with their citation: none of them is measured here');
