import { z } from 'zod';
import { SCHEMA_VERSION } from './shared.ts';

const column = z.strictObject({
  position: z.int().min(1),
  name: z.string(),
  kind: z.enum(['blank', 'number', 'date', 'period', 'code', 'text']),
  filled: z.int(),
  blank: z.int(),
  marks: z.array(
    z.strictObject({ mark: z.string(), meaning: z.enum(['suppressed', 'missing']), count: z.int() }),
  ),
  form: z.string().nullable().describe('How dates or periods are written'),
  range: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  distinct: z.strictObject({ count: z.int(), more: z.boolean() }),
  examples: z.array(z.string()).describe('None from a column that looks personal'),
  odd: z
    .strictObject({ count: z.int(), line: z.int(), text: z.string() })
    .nullable()
    .describe('Values that are not of the kind'),
  personal: z.string().nullable().describe('What personal data the column looks like'),
});

const table = z.strictObject({
  sheet: z.string().nullable(),
  headerLine: z.int().nullable(),
  title: z.string().nullable(),
  records: z.int(),
  blankRecords: z.int(),
  otherWidth: z.strictObject({ count: z.int(), line: z.int() }).nullable(),
  columns: z.array(column),
  areas: z.array(z.strictObject({ column: z.int(), type: z.string(), count: z.int() })),
  formats: z.array(z.string()).describe('Partner formats whose columns the header has'),
  fault: z
    .strictObject({ line: z.int(), message: z.string() })
    .nullable()
    .describe('Where the reading stopped because the file is broken'),
});

const described = z.strictObject({
  ok: z.literal(true),
  file: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  encoding: z.string(),
  encodingSure: z.boolean(),
  delimiter: z.string(),
  tables: z.array(table),
});

const unreadable = z.strictObject({
  ok: z.literal(false),
  file: z.string(),
  code: z.string(),
  line: z.int().nullable(),
  message: z.string(),
});

/** What `assess describe --json` prints: what is in the files named or, with `--formats`, every format. */
export const describeSchema = z.union([
  z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    files: z.array(z.discriminatedUnion('ok', [described, unreadable])),
  }),
  z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    formats: z.array(z.strictObject({ name: z.string(), title: z.string() })),
  }),
]);
