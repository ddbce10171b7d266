import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kindOf, outputKindsOf } from '../../../src/cli/outputs/output-kinds.ts';
import { run } from '../../../src/cli/run.ts';
import { verify } from '../../../src/cli/verify.ts';
import {
  call,
  copyFixture,
  edit,
  optionsFor,
  parsed,
  readAll,
  removeTemporary,
} from '../../support/run-assess.ts';

afterAll(removeTemporary);

describe('outputKindsOf', () => {
  it.each([
    [undefined, ['csv', 'json']],
    ['csv', ['csv']],
    ['json, csv', ['csv', 'json']],
    ['jsn', '--only knows no outputs "jsn". Did you mean "json"? Use: csv, json.'],
    ['', '--only knows no outputs "". Use: csv, json.'],
  ])('%j', (list, expected) => expect(outputKindsOf(list)).toEqual(expected));

  it('tells the kind by the ending', () => {
    expect([kindOf('csv/measures.csv'), kindOf('results.json')]).toEqual(['csv', 'json']);
  });
});

describe('assess run --only', () => {
  it('writes those kinds and run.json, which names only what was written', async () => {
    const folder = copyFixture('tiny');
    const ran = await call(() => run({ ...optionsFor(folder), only: 'csv' }));
    expect(ran.exit).toBe(0);
    const names = Object.keys(readAll(join(folder, 'out/2023-24')));
    expect(names.filter((name) => !name.startsWith('csv/'))).toEqual(['run.json']);
    const { outputs } = parsed(readFileSync(join(folder, 'out/2023-24/run.json'), 'utf8'));
    expect(outputs.map(({ file }: { file: string }) => file).sort()).toEqual(names.slice(0, -1).sort());
  });

  it('is verified by what it wrote, and a change of it is found', async () => {
    const folder = copyFixture('tiny');
    await call(() => run({ ...optionsFor(folder), only: 'csv' }));
    const verified = () => call(() => verify(join(folder, 'out/2023-24'), optionsFor(folder)));
    expect(await verified()).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(/^Verified: 3 inputs and/),
    });
    edit(folder, 'out/2023-24/csv/ranking.csv', 'burglary', 'burglery');
    expect(await verified()).toMatchObject({ exit: 1 });
  });

  it('refuses a kind that is not there, before anything is read', async () => {
    const folder = copyFixture('tiny');
    const { exit, stdout, stderr } = await call(() => run({ ...optionsFor(folder), only: 'csv,html' }));
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Use: csv, json.');
  });
});
