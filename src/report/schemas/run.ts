import { z } from 'zod';
import { SCHEMA_VERSION } from './shared.ts';

const file = z.strictObject({ file: z.string(), bytes: z.int(), sha256: z.string() });

/** run.json: what a run was made from and what it made. The only document whose bytes may differ between runs. */
export const runSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.string(), version: z.string(), node: z.string() }),
  preparedBy: z.string().describe('The officer who answers for it'),
  dataOwners: z
    .array(
      z.strictObject({
        source: z.string(),
        partner: z.string(),
        cutOff: z.string().nullable().describe('The last day that its figures are about'),
      }),
    )
    .describe('Who owns the data of each source'),
  configuration: z
    .strictObject({ file: z.string(), sha256: z.string() })
    .describe('File relative to the folder of this document'),
  asOf: z.string().describe('The day from which registers looked'),
  inputs: z.array(file.extend({ source: z.string() })).describe('Files relative to the configuration'),
  outputs: z.array(file).describe('Files relative to the folder of this document'),
  milliseconds: z.strictObject({ assess: z.number(), report: z.number() }),
});

export type RunDocument = z.infer<typeof runSchema>;
