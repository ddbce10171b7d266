import { z } from 'zod';
import { issue, SCHEMA_VERSION, sourceBalance } from './shared.ts';

/** check.json: what was read, accepted, rejected and skipped, and every issue. */
export const checkSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  preparedBy: z.string().describe('The officer who answers for it'),
  sources: z.array(sourceBalance),
  unread: z.array(z.string()),
  issues: z.array(issue),
});

export type CheckDocument = z.infer<typeof checkSchema>;
