import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
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

const files = [
  'check.json',
  'csv/compliance.csv',
  'csv/evidence.csv',
  'csv/findings.csv',
  'csv/firmness.csv',
  'csv/harm-metrics.csv',
  'csv/harm-stages.csv',
  'csv/harm-totals.csv',
  'csv/harm.csv',
  'csv/indicators.csv',
  'csv/issues.csv',
  'csv/ledger.csv',
  'csv/measures.csv',
  'csv/observations.csv',
  'csv/ranking.csv',
  'csv/scorecard-points.csv',
  'csv/scorecard.csv',
  'csv/sensitivity.csv',
  'csv/totals.csv',
  'results.json',
  'run.json',
];

describe('assess run', () => {
  it('writes every output under out/<period> and tells so', async () => {
    const { exit, stdout, stderr } = await call(() => run(optionsFor(folder)));
    expect(exit).toBe(0);
    expect(Object.keys(readAll(join(folder, 'out/2023-24')))).toEqual(files);
    expect(stdout).toMatch(/^Northvale Community Safety Partnership {3}2023-24\n\nRank /);
    expect(stdout).toContain('- All crime: 468 in 2023-24');
    expect(stdout).toContain('Ledger: 468 recorded crimes = 468 at home with 2 candidates');
    expect(stderr).toMatch(/^no problems\nWrote 21 files to /);
  });

  it('writes where --out says, and what run.json says of the outputs is so', async () => {
    await call(() => run({ ...optionsFor(folder), out: join(folder, 'elsewhere') }));
    const document = parsed(readFileSync(join(folder, 'elsewhere/run.json'), 'utf8'));
    const written = readAll(join(folder, 'elsewhere'));
    expect(document.outputs).toHaveLength(20);
    for (const { file, bytes } of document.outputs) expect(written[file]).toHaveLength(bytes);
    expect(document.configuration.file).toBe('../assessment.yaml');
    expect(document.inputs.map((one: { file: string }) => one.file)).toEqual([
      'input/crime.csv',
      'input/population.csv',
      'input/judgements.csv',
    ]);
  });

  it('with --dry-run writes nothing and says what it would', async () => {
    const { exit, stdout, stderr } = await call(() => run({ ...optionsFor(folder), dryRun: true }));
    expect([exit, existsSync(join(folder, 'out'))]).toEqual([0, false]);
    expect(stdout).toContain('Domestic burglary');
    expect(stderr).toContain('Would write 21 files to ');
  });

  it('with --json prints results.json and nothing else', async () => {
    const { stdout, stderr } = await call(() => run({ ...optionsFor(folder), json: true }));
    expect(stdout).toBe(readFileSync(join(folder, 'out/2023-24/results.json'), 'utf8'));
    expect(stderr).toBe('');
  });

  it('with --quiet prints the folder alone', async () => {
    const { stdout, stderr } = await call(() => run({ ...optionsFor(folder), quiet: true }));
    expect(stdout).toMatch(/out\/2023-24\n$/);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('with --verbose tells how long it took', async () => {
    const { stderr } = await call(() => run({ ...optionsFor(folder), verbose: true }));
    expect(stderr).toMatch(/Read and calculated in \d+\.\d\d s, wrote in \d+\.\d\d s\n$/);
  });

  it('with an error writes nothing over older outputs', async () => {
    await call(() => run(optionsFor(folder)));
    const before = readAll(join(folder, 'out'));
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,-144');
    const { exit, stdout } = await call(() => run(optionsFor(folder)));
    expect([exit, stdout]).toEqual([1, '']);
    expect(readAll(join(folder, 'out'))).toEqual(before);
  });

  it('says so when the folder cannot be written to', async () => {
    writeFileSync(join(folder, 'out'), 'mine');
    const { exit, stdout, stderr } = await call(() => run(optionsFor(folder)));
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^assess: the outputs could not be written: ENOTDIR/);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('mine');
  });

  it('repeats the warning of mixed cost bases beside the ranking', async () => {
    const other = copyFixture('herefordshire-2013-14');
    const { exit, stdout } = await call(() => run({ ...optionsFor(other), dryRun: true }));
    expect(exit).toBe(0);
    expect(stdout.replace(/\n */g, ' ')).toContain('must not be used for a real ranking');
  });

  it('lets no control character of a name through', async () => {
    edit(
      folder,
      'assessment.yaml',
      'name: Northvale Community',
      'name: "N\\e[2Jo\\u009brth\\u202evale"\n  #',
    );
    const { exit, stdout } = await call(() => run(optionsFor(folder)));
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^N \[2Jo rth vale {3}2023-24\n/);
  });
});
