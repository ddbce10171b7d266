import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { runSchema } from '../../../src/report/schemas/run.ts';
import { call, copyFixture, optionsFor, parsed, removeTemporary } from '../../support/run-assess.ts';

let document: Record<string, unknown>;
beforeAll(async () => {
  const folder = copyFixture('tiny');
  await call(() => run(optionsFor(folder)));
  document = parsed(readFileSync(join(folder, 'out/2023-24/run.json'), 'utf8'));
});
afterAll(removeTemporary);

describe('runSchema', () => {
  it('takes the run.json of a run', () => {
    expect(runSchema.safeParse(document).error).toBeUndefined();
  });

  it('holds what may vary: versions, timings, sizes and hashes', () => {
    expect(document).toMatchObject({
      tool: { name: 'strategic-assessment', node: process.version },
      configuration: { file: '../../assessment.yaml' },
      milliseconds: { assess: expect.any(Number), report: expect.any(Number) },
    });
  });

  it.each(['configuration', 'inputs', 'outputs', 'schemaVersion'])('refuses a document without %s', (key) => {
    expect(runSchema.safeParse({ ...document, [key]: undefined }).success).toBe(false);
  });
});
