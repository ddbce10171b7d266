import { z } from 'zod';
import { checkSchema } from './check.ts';
import { compareSchema } from './compare.ts';
import { describeSchema } from './describe.ts';
import { resultsSchema } from './results.ts';
import { runSchema } from './run.ts';

type DocumentName = 'results' | 'check' | 'run' | 'describe' | 'compare';

/** JSON Schemas of the documents that commands write or print, draft 7, by name. */
export function documentSchemas(): Readonly<Record<DocumentName, unknown>> {
  const draft7 = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-7' });
  return {
    results: draft7(resultsSchema),
    check: draft7(checkSchema),
    run: draft7(runSchema),
    describe: draft7(describeSchema),
    compare: draft7(compareSchema),
  };
}
