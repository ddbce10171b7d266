import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { verify } from '../../src/cli/verify.ts';
import {
  call,
  copyFixture,
  edit,
  optionsFor,
  parsed,
  removeTemporary,
  temporaryFolder,
} from '../support/run-assess.ts';

let ran: string;
let folder: string;
beforeAll(async () => {
  ran = copyFixture('tiny');
  await call(() => run(optionsFor(ran)));
});
beforeEach(() => {
  folder = temporaryFolder();
  cpSync(ran, folder, { recursive: true });
});
afterAll(removeTemporary);

const OUT = 'out/2023-24';
const verifyRun = (name = OUT, changes = {}) =>
  call(() => verify(join(folder, name), { color: false, failOn: 'error', ...changes }));

describe('assess verify', () => {
  it.each([OUT, `${OUT}/run.json`])('an unchanged run verifies, also moved: %s', async (name) => {
    const { exit, stdout, stderr } = await verifyRun(name);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Verified: 3 inputs and 20 outputs are the same, \d+ numbers in results\.json/);
  });

  it('a run as at another day verifies as at that day', async () => {
    await call(() => run({ ...optionsFor(folder), asOf: '2023-09-30' }));
    const { exit, stdout } = await verifyRun();
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(/^Verified: 3 inputs and 20 outputs are the same/),
    ]);
  });

  it('finds one changed cell of an input, and every figure that it moves', async () => {
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,145');
    const { exit, stdout } = await verifyRun();
    expect(exit).toBe(1);
    expect(stdout).toContain('input/crime.csv: the input has changed (SHA-256)\n');
    expect(stdout).toContain('csv/observations.csv: line 4: ');
    expect(stdout).toMatch(/^results\.json: measures\[\d+\]\.value: 468, now 469$/m);
  });

  it('finds one changed number in results.json, with its path', async () => {
    edit(folder, `${OUT}/results.json`, '"rank": 1,\n      "tied"', '"rank": 2,\n      "tied"');
    const { exit, stdout } = await verifyRun();
    expect(exit).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      'results.json: changed since the run wrote it (SHA-256)',
      'results.json: ranking[0].rank: 2, now 1',
    ]);
  });

  it('finds a changed cell of a table, with its line', async () => {
    edit(folder, `${OUT}/csv/ranking.csv`, '1,false,burglary', '9,false,burglary');
    const { exit, stdout } = await verifyRun();
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^csv\/ranking\.csv: line 2: "9,false,burglary,.*now "1,false,burglary/m);
  });

  it('finds results.json written differently, though every value is the same', async () => {
    edit(folder, `${OUT}/results.json`, '{\n', '{ \n');
    const { exit, stdout } = await verifyRun();
    expect(exit).toBe(1);
    expect(stdout).toContain('results.json: the same values are written differently');
  });

  it.each(['results.json', 'csv/issues.csv'])('finds %s gone', async (file) => {
    rmSync(join(folder, OUT, file));
    const { exit, stdout } = await verifyRun();
    expect([exit, stdout]).toEqual([1, `${file}: the output is gone\n`]);
  });

  it('finds an edited configuration, and what it changes', async () => {
    edit(
      folder,
      'assessment.yaml',
      'name: Domestic burglary, indicator',
      'name: Burglary at home, indicator',
    );
    const { exit, stdout } = await verifyRun();
    expect(exit).toBe(1);
    expect(stdout).toContain('../../assessment.yaml: the configuration has changed\n');
    expect(stdout).toContain('results.json: candidates[0].name: "Domestic burglary", now "Burglary at home"');
  });

  it('finds a comment in the configuration alone: the run was made from other bytes', async () => {
    edit(folder, 'assessment.yaml', /$/, '# a remark\n');
    const { exit, stdout } = await verifyRun();
    expect([exit, stdout]).toEqual([1, '../../assessment.yaml: the configuration has changed\n']);
  });

  it('finds an output of the run that is not made any more, and one that is new', async () => {
    edit(folder, `${OUT}/run.json`, '"csv/issues.csv"', '"csv/other.csv"');
    const { exit, stdout } = await verifyRun();
    expect(exit).toBe(1);
    expect(stdout).toContain('csv/issues.csv: made now, but not by the run');
    expect(stdout).toContain('csv/other.csv: recorded, but not made any more');
  });

  it('ends with 3 when an input cannot be read again', async () => {
    rmSync(join(folder, 'input/crime.csv'));
    const { exit, stdout } = await verifyRun();
    expect(exit).toBe(3);
    expect(stdout).toContain('input/crime.csv: this input could not be read again');
  });

  it('--json says the same in one document', async () => {
    expect(parsed((await verifyRun(OUT, { json: true })).stdout)).toEqual({
      verified: true,
      differences: [],
    });
    rmSync(join(folder, OUT, 'csv/issues.csv'));
    const { exit, stdout } = await verifyRun(OUT, { json: true });
    expect(exit).toBe(1);
    expect(parsed(stdout)).toEqual({
      verified: false,
      differences: ['csv/issues.csv: the output is gone'],
    });
  });

  it.each(['nowhere', 'out', 'input/crime.csv'])('refuses %s: it is no run', async (name) => {
    const { exit, stdout, stderr } = await verifyRun(name);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^assess verify: .*Name the folder that assess run wrote\.\n$/);
  });

  it.each(['', 'null', '{"schemaVersion": 2}', '[]'])('refuses the run.json %j', async (text) => {
    writeFileSync(join(folder, OUT, 'run.json'), text);
    expect((await verifyRun()).exit).toBe(2);
  });

  it('refuses a configuration that does not load any more, with file, line and column', async () => {
    edit(folder, 'assessment.yaml', 'period: 2023-24', 'period: soon');
    const { exit, stderr } = await verifyRun();
    expect(exit).toBe(2);
    expect(stderr).toContain('assessment.yaml:7:9  "soon" is not a period');
  });
});
