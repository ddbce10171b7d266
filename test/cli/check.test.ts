import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { checkSchema } from '../../src/report/schemas/check.ts';
import {
  call,
  copyFixture,
  edit,
  optionsFor,
  parsed,
  readAll,
  removeTemporary,
} from '../support/run-assess.ts';

let folder: string;
beforeEach(() => {
  folder = copyFixture('tiny');
});
afterAll(removeTemporary);

describe('assess check', () => {
  it('prints the balance of records: crime.csv has 8, population.csv 4, judgements.csv 2', async () => {
    const { exit, stdout } = await call(() => check(optionsFor(folder)));
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^input\/crime\.csv +8 +8 +0 +0$/m);
    expect(stdout).toMatch(/^input\/population\.csv +4 +4 +0 +0$/m);
    expect(stdout).toMatch(/^input\/judgements\.csv +2 +2 +0 +0\n\nno problems\n$/m);
  });

  it('writes nothing without --out, check.json with it', async () => {
    const before = readAll(folder);
    await call(() => check(optionsFor(folder)));
    expect(readAll(folder)).toEqual(before);
    await call(() => check({ ...optionsFor(folder), out: join(folder, 'out') }));
    const document = parsed(readFileSync(join(folder, 'out/check.json'), 'utf8'));
    expect(checkSchema.safeParse(document).error).toBeUndefined();
    expect(Object.keys(readAll(join(folder, 'out')))).toEqual(['check.json']);
  });

  it('with --json prints what it would write', async () => {
    const { stdout } = await call(() =>
      check({ ...optionsFor(folder), json: true, out: join(folder, 'out') }),
    );
    expect(stdout).toBe(readFileSync(join(folder, 'out/check.json'), 'utf8'));
  });

  it('still prints the balance when a record is rejected, and ends with 1', async () => {
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,-144');
    const { exit, stdout } = await call(() => check(optionsFor(folder)));
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^input\/crime\.csv +8 +7 +1 +0$/m);
    expect(stdout).toContain('input/crime.csv:4:5  -144 is negative');
    expect(stdout).toMatch(/\n1 error(, \d+ warnings?)?\n$/);
  });

  it('says so when check.json cannot be written, and prints the result all the same', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { exit, stdout, stderr } = await call(() =>
      check({ ...optionsFor(folder), out: join(folder, 'file/under') }),
    );
    expect(exit).toBe(1);
    expect(stdout).toContain('no problems');
    expect(stderr).toContain('could not be written');
  });
});
