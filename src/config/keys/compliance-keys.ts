import { z } from 'zod';
import { isCalendarDay } from '../../model/calendar-day.ts';
import { statuteIds } from '../../model/registers/compliance.ts';
import { areaCode, id, text } from './schema-terms.ts';

const day = z.string().refine(isCalendarDay, 'write a day as "2014-03-31"');
const priority = id.describe('The id of a candidate');

const consultation = z.strictObject({
  name: text.describe('The survey, meeting or panel'),
  audience: text.describe('Who was asked'),
  people: z.int().min(0).optional().describe('How many answered; leave out where nobody knows'),
  method: text.describe('How they were asked'),
  date: text.describe('When, in words or as 2014-03-31'),
});

const funding = z.strictObject({
  from: text.describe('Who gives the grant'),
  grant: z.number().min(0).describe('Pounds'),
  allocations: z.array(z.strictObject({ priority, pounds: z.number().min(0) })),
});

const commissioner = z.strictObject({
  name: text.describe('The police and crime commissioner'),
  objectives: z.record(id, text).describe('Objectives of the police and crime plan, by an id of your own'),
  links: z
    .record(id, z.array(id))
    .default({})
    .describe('By candidate: the objectives that the priority serves'),
});

const saidAndDone = z.strictObject({
  theme: text.describe('What residents spoke of'),
  indicator: id.describe('The indicator that says what was found'),
  priority: priority.describe('The candidate that answers it'),
  did: text.optional().describe('What was done'),
});

/** What the law and the commissioner ask of an assessment, and where it is answered. */
export const compliance = z
  .strictObject({
    answers: z
      .partialRecord(z.enum(statuteIds), text)
      .default({})
      .describe('Where a heading of the law is answered outside the figures'),
    accessible: text.optional().describe('In which forms the plan is published for all communities'),
    districts: z.array(areaCode).default([]).describe('The districts of the area, each under areas'),
    meetings: z
      .array(z.strictObject({ district: areaCode, date: day, about: text.optional() }))
      .default([])
      .describe('Public meetings: one a year in each district'),
    consultation: z.array(consultation).default([]),
    funding: funding.optional(),
    commissioner: commissioner.optional(),
    youSaid: z.array(saidAndDone).default([]),
  })
  .optional()
  .describe('What the law and the commissioner ask of an assessment');
