import { z } from 'zod';

/** Version of the result documents. It rises when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = 1;

export const tier = z.enum([
  'mandated',
  'priority',
  'contested-slot',
  'watching-brief',
  'emerging',
  'monitor',
  'gap',
]);

export const origin = z.strictObject({
  source: z.string(),
  file: z.string(),
  firstLine: z.int(),
  lastLine: z.int(),
});

export const issue = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  source: z.string().nullable(),
  file: z.string().nullable(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  message: z.string(),
  hint: z.string(),
});

export const sourceBalance = z.strictObject({
  id: z.string(),
  partner: z.string(),
  file: z.string(),
  format: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  headerLine: z.int(),
  read: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  skipped: z.int(),
  sha256: z.string(),
  bytes: z.int(),
});
