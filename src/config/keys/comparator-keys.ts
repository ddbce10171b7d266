import { z } from 'zod';
import { areaCode, text } from './schema-terms.ts';

/** Fewer areas are no group: one is a comparator. */
const SMALLEST_GROUP = 2;

/** What the partnership is held against. */
export const comparators = z
  .strictObject({
    region: areaCode.optional(),
    force: areaCode.optional(),
    nation: areaCode.optional(),
    similar: z
      .strictObject({
        name: text.describe('What the group is called in sentences: the most similar group'),
        areas: z
          .array(areaCode)
          .min(SMALLEST_GROUP)
          .describe('The other areas of the group, without your own'),
      })
      .optional()
      .describe('Areas that are like yours, or of the same force: your rank among them, and their rate'),
  })
  .default({});

/** When a difference counts. */
export const significance = z
  .strictObject({
    adjust: z
      .enum(['benjamini-hochberg', 'holm', 'bonferroni', 'none'])
      .default('benjamini-hochberg')
      .describe('How p-values are adjusted where several indicators are compared with the same area'),
    rule: z
      .enum(['single95', 'both-intervals'])
      .default('single95')
      .describe(
        'single95: the 95% limits of the local rate leave the other rate out; both-intervals: the limits of both lie apart',
      ),
  })
  .default({ adjust: 'benjamini-hochberg', rule: 'single95' })
  .describe('When a difference from a comparator is called significant');
