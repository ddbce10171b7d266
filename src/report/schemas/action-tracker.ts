import { z } from 'zod';
import { actionStatuses, actionTags } from '../../model/registers/action.ts';
import { origin } from './shared.ts';

const status = z.enum(actionStatuses);

/** What is to be done, by whom and by when, as at a day. */
export const actionTracker = z.strictObject({
  asOf: z.string(),
  actions: z.array(
    z.strictObject({
      theme: z.string().nullable(),
      action: z.string(),
      owner: z.string().nullable(),
      due: z.string().nullable().describe('The last day that it may be done on'),
      dueText: z.string().describe('As the file has it'),
      status,
      criteria: z.string().nullable(),
      progress: z.string().nullable(),
      tags: z.array(z.enum(actionTags)),
      origin,
    }),
  ),
  themes: z.array(z.string()),
  counts: z.record(status, z.int()),
  withoutOwner: z.int(),
  withoutProgress: z.int(),
});
