import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { run } from '../../src/cli/run.ts';
import { allSchemas, schema } from '../../src/cli/schema.ts';
import { call, copyFixture, optionsFor, parsed, ROOT, removeTemporary } from '../support/run-assess.ts';

const options = { color: false, failOn: 'error' as const };
const names = ['assessment', 'results', 'check', 'run', 'describe', 'compare'];
let folder: string;
beforeAll(async () => {
  folder = copyFixture('tiny');
  await call(() => run(optionsFor(folder)));
});
afterAll(removeTemporary);

describe('assess schema', () => {
  it('lists the names, one on a line', async () => {
    const { exit, stdout } = await call(() => schema(undefined, options));
    expect([exit, stdout]).toEqual([0, `${names.join('\n')}\n`]);
  });

  it.each(['results', 'check', 'run'])('%s: the file of a run fits the schema printed', async (name) => {
    const { exit, stdout } = await call(() => schema(name, options));
    expect(exit).toBe(0);
    const document = parsed(readFileSync(join(folder, `out/2023-24/${name}.json`), 'utf8'));
    expect(z.fromJSONSchema(parsed(stdout)).safeParse(document).error).toBeUndefined();
    expect(z.fromJSONSchema(parsed(stdout)).safeParse({ ...document, own: 1 }).success).toBe(false);
  });

  it.each(['tiny', 'herefordshire-2013-14', 'west-mercia-2014'])(
    'assessment: the configuration of %s fits',
    async (name) => {
      const { stdout } = await call(() => schema('assessment', options));
      const document = parse(readFileSync(join(ROOT, 'fixtures', name, 'assessment.yaml'), 'utf8'));
      expect(z.fromJSONSchema(parsed(stdout)).safeParse(document).error).toBeUndefined();
    },
  );

  it.each(['resluts', '__proto__', 'toString'])('refuses %s and names those there are', async (name) => {
    const { exit, stdout, stderr } = await call(() => schema(name, options));
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`there is no schema "${name}"`);
    expect(stderr).toContain('Use: assessment, results, check, run, describe, compare.');
  });

  it('has them all', () => {
    expect(Object.keys(allSchemas())).toEqual(names);
  });
});
