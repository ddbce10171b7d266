import { z } from 'zod';
import { checkSchema } from './check.ts';
import { resultsSchema } from './results.ts';
import { runSchema } from './run.ts';

/** JSON Schemas of the documents that a run writes, draft 7, by name. */
export function documentSchemas(): Readonly<Record<'results' | 'check' | 'run', unknown>> {
  const draft7 = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-7' });
  return { results: draft7(resultsSchema), check: draft7(checkSchema), run: draft7(runSchema) };
}
