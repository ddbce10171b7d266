import { z } from 'zod';
import { isCalendarDay } from '../../model/calendar-day.ts';
import { areaCode, id, text } from './schema-terms.ts';

const beforeAfter = z.strictObject({
  name: text.describe('What was done, or where'),
  indicator: id,
  area: areaCode.describe('The place: one of areas'),
  before: text.describe('The period before'),
  after: text.describe('The period after, as long as the one before'),
});

const topAreas = z.strictObject({
  name: text.describe('What the areas are, such as localities'),
  indicators: z.array(id).min(1),
  areas: z.array(areaCode).min(2),
});

const fortnights = z.strictObject({
  from: z
    .string()
    .refine(isCalendarDay, 'write a day as "2014-04-01"')
    .describe('The day that the first fortnight begins on, such as the start of the plan'),
  indicators: z.array(id).min(1).describe('Indicators of events that have a date'),
});

/** Looks at places that the configuration asks for. */
export const placeKeys = {
  beforeAfter: z.array(beforeAfter).optional().describe('Counts of a place before and after'),
  topAreas: z
    .array(topAreas)
    .optional()
    .describe('Which of some areas has the highest rate of each indicator'),
  fortnights: fortnights.optional().describe('Events by fortnight'),
};
