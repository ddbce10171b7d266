import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkDocument, toJson } from '../../../src/cli/outputs/output-files.ts';
import { toResults } from '../../../src/report/results/to-results.ts';
import { documentSchemas } from '../../../src/report/schemas/index.ts';
import { assessFixture, issueOf } from '../../support/sample-assessment.ts';

const schemas = documentSchemas();
// What a script does: reads the JSON Schema and holds a document against it.
const fromJson = (name: keyof typeof schemas) => z.fromJSONSchema(JSON.parse(JSON.stringify(schemas[name])));

describe('documentSchemas', () => {
  it.each(['results', 'check', 'run'] as const)('%s is draft 7 and closed to other keys', (name) => {
    expect(schemas[name]).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      additionalProperties: false,
    });
  });

  it.each(['tiny', 'herefordshire-2013-14'])('the documents of %s fit them', async (name) => {
    const assessment = await assessFixture(name);
    const results = JSON.parse(toJson(toResults(assessment)));
    const check = JSON.parse(toJson(checkDocument({ ...assessment, issues: [issueOf()] })));
    expect(fromJson('results').safeParse(results).error).toBeUndefined();
    expect(fromJson('check').safeParse(check).error).toBeUndefined();
    expect(fromJson('results').safeParse({ ...results, period: 2013 }).success).toBe(false);
    expect(fromJson('check').safeParse({ ...check, issues: [{}] }).success).toBe(false);
  });
});
