import { z } from 'zod';
import { origin } from './shared.ts';

const evidence = z.array(origin);
const groupShare = z.strictObject({
  indicator: z.string(),
  name: z.string(),
  percent: z.number(),
  count: z.number().nullable(),
  base: z.number().nullable(),
});

const comments = z.strictObject({
  period: z.string(),
  nComments: z.int().describe('Each once, whatever its themes'),
  withoutTheme: z.int(),
  themes: z.array(
    z.strictObject({
      id: z.string(),
      theme: z.string(),
      comments: z.int().describe('A comment of several themes counts once in each'),
      percent: z.number().describe('Of all comments; themes add up to more than 100'),
      rank: z.int(),
      byQuarter: z.array(z.int()),
      evidence,
    }),
  ),
  quarters: z.array(z.strictObject({ label: z.string(), nComments: z.int() })),
  outside: z.int().describe('Comments of other periods'),
});

const publicRank = z.strictObject({
  candidate: z.string(),
  name: z.string(),
  asked: z.string(),
  askedName: z.string(),
  by: z.enum(['survey', 'comments']),
  percent: z.number(),
  count: z.number().nullable(),
  base: z.number().nullable(),
  publicRank: z.int(),
  ofConcerns: z.int(),
  statisticalRank: z.int().nullable().describe('By the criteria other than concern'),
  ofCandidates: z.int(),
  gap: z.int().nullable().describe('Statistical rank less public rank'),
  measure: z.string().nullable(),
  evidence,
});

const areaRanks = z.strictObject({
  by: z.enum(['survey', 'comments']),
  areas: z.int(),
  agreement: z.number().nullable().describe("Kendall's W, 0 to 1"),
  items: z.array(
    z.strictObject({
      item: z.string(),
      name: z.string(),
      ranks: z.array(z.strictObject({ area: z.string(), name: z.string(), rank: z.int() })),
      sum: z.int(),
      place: z.int(),
      evidence,
    }),
  ),
});

/** What residents say. */
export const publicRegister = z.strictObject({
  comments: comments.nullable(),
  ranks: z.array(publicRank),
  overAreas: z.array(areaRanks),
  lowVolume: z.array(
    z.strictObject({
      candidate: z.string(),
      name: z.string(),
      countPercent: z.number().describe('Of all recorded crime'),
      count: z.number(),
      recorded: z.number(),
      concernPercent: z.number(),
      base: z.number().nullable(),
      asked: z.string(),
      flagged: z.boolean().describe('Under 5% of recorded crime and at least 25% who call it a problem'),
      measures: z.array(z.string()),
    }),
  ),
  fifths: z.array(
    z.strictObject({
      name: z.string(),
      period: z.string(),
      groups: z.array(groupShare.nullable()).describe('From the most deprived fifth to the least'),
      highest: groupShare.nullable(),
      lowest: groupShare.nullable(),
      ratio: z.number().nullable(),
      evidence,
    }),
  ),
  respondents: z.array(
    z.strictObject({
      name: z.string(),
      asked: groupShare,
      population: groupShare,
      ratio: z.number().nullable(),
      verdict: z.enum(['under-represented', 'over-represented', 'in-line']),
      evidence,
    }),
  ),
});
