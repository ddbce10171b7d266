import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CLI,
  copyFixture,
  edit,
  putOutputs,
  ROOT,
  readAll,
  removeTemporary,
  runAssess,
} from '../support/run-assess.ts';

/** A folder with outputs of a good run, and what they were. */
let tiny: string;
let outputs: Readonly<Record<string, string>>;
beforeAll(() => {
  tiny = copyFixture('tiny');
  const { exit, stdout } = runAssess(tiny, ['run', '-q']);
  expect([exit, stdout]).toEqual([0, 'out/2023-24\n']);
  outputs = readAll(join(tiny, 'out'));
});
afterAll(removeTemporary);

/** A copy with its older outputs, in which something is wrong. */
function spoilt(spoil: (folder: string) => void): string {
  const folder = copyFixture('tiny');
  putOutputs(folder, outputs);
  spoil(folder);
  return folder;
}

const negative = (folder: string) => edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,-144');
const NO_STACK = /^\s+at .*:\d+:\d+\)?$/m;

describe('exit codes of the built command', () => {
  it.each([
    ['0: a check without problems', 0, ['check'], () => {}],
    ['1: an error in an input', 1, ['run'], negative],
    ['2: an unknown flag', 2, ['run', '--wat'], () => {}],
    ['2: an unknown command', 2, ['rnu'], () => {}],
    ['2: no command', 2, [], () => {}],
    ['2: a word too many', 2, ['check', 'crime'], () => {}],
    ['2: an unknown --fail-on level', 2, ['run', '--fail-on', 'sometimes'], () => {}],
    ['2: --top of nothing', 2, ['rank', '--top', '0'], () => {}],
    [
      '2: an error in the configuration',
      2,
      ['run'],
      (folder: string) => edit(folder, 'assessment.yaml', 'period:', 'perod:'),
    ],
    ['2: no configuration there', 2, ['run', '-c', 'nope.yaml'], () => {}],
    ['2: a run that is not there', 2, ['verify', 'nowhere'], () => {}],
    ['3: a missing file', 3, ['run'], (folder: string) => rmSync(join(folder, 'input/crime.csv'))],
    [
      '3: a file that is no text',
      3,
      ['run'],
      (folder: string) => writeFileSync(join(folder, 'input/crime.csv'), 'PK\u0003\u0004 a workbook'),
    ],
  ])('%s', (_name, exit, args, spoil) => {
    const folder = spoilt(spoil);
    const ran = runAssess(folder, args);
    expect(ran.exit).toBe(exit);
    expect(ran.stderr === '').toBe(exit === 0);
    expect(ran.stderr).not.toMatch(NO_STACK);
    if (exit !== 0) expect(ran.stdout).toBe('');
    expect(readAll(join(folder, 'out'))).toEqual(outputs);
  });

  it('2 tells file, line and column of a wrong configuration', () => {
    const folder = spoilt((one) => edit(one, 'assessment.yaml', 'officer:', 'oficer:'));
    const { exit, stderr } = runAssess(folder, ['run']);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^error {4}assessment\.yaml:6:3 {2}unknown key "oficer" in partnership/m);
    expect(stderr.replace(/\n */g, ' ')).toContain('Did you mean "officer"?');
  });

  it.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'never'], 0],
  ])('a warning with %j: %d', (flags, exit) => {
    // Without a population of mid-2022 the rate of 2022-23 cannot be worked out, and the rest can.
    const folder = spoilt((one) =>
      edit(one, 'input/population.csv', /E99000001,Northvale,2022,100000\n/, ''),
    );
    const ran = runAssess(folder, ['run', ...flags]);
    expect(ran.exit).toBe(exit);
    expect(JSON.stringify(readAll(join(folder, 'out'))) === JSON.stringify(outputs)).toBe(exit === 1);
  });

  it('an error with --fail-on never: 0, and the error is told beside the figures', () => {
    const ran = runAssess(spoilt(negative), ['rank', '--fail-on', 'never', '-q']);
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain('Violence with injury');
    expect(ran.stderr).toContain('input/crime.csv:4:5  -144 is negative');
  });

  it.each(['EACCES', 'EBUSY'])('3: a file that the system does not hand over (%s)', (code) => {
    const refuse = `import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const open = fs.createReadStream;
      fs.createReadStream = (path, ...rest) => {
        if (!String(path).endsWith('crime.csv')) return open(path, ...rest);
        throw Object.assign(new Error('${code}: refused'), { code: '${code}', syscall: 'open', path });
      };
      syncBuiltinESMExports();`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(refuse)}` };
    const { exit, stdout, stderr } = runAssess(tiny, ['run'], env);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/input\/crime\.csv.* cannot be read/);
    expect(stderr).not.toMatch(NO_STACK);
    expect(stderr).not.toContain(tiny);
    expect(readAll(join(tiny, 'out'))).toEqual(outputs);
  });

  it('70: a fault in the tool says how to report it, without a stack trace unless asked', () => {
    const fault = 'JSON.stringify=()=>{throw new Error("planted")}';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` };
    const plain = runAssess(tiny, ['schema', 'run'], env);
    expect([plain.exit, plain.stdout]).toEqual([70, '']);
    expect(plain.stderr).toMatch(
      /^assess: a fault in the tool, not in your files: planted\nPlease report it/,
    );
    expect(plain.stderr).not.toMatch(NO_STACK);
    expect(runAssess(tiny, ['schema', 'run', '--verbose'], env).stderr).toMatch(NO_STACK);
  });

  it('70: so does a fault that nobody waits for', () => {
    const fault = 'process.once("newListener",()=>setTimeout(()=>{throw new Error("planted")}))';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` };
    const { exit, stderr } = runAssess(tiny, ['run', '-q'], env);
    expect([exit, stderr.split('\n')[0]]).toEqual([
      70,
      'assess: a fault in the tool, not in your files: planted',
    ]);
    expect(stderr).not.toMatch(NO_STACK);
  });

  it('130: interrupted, no half-written file', () => {
    // Sends the signal as soon as the command listens for it.
    const interrupt =
      'process.on("newListener",(name)=>{if(name==="SIGTERM")setImmediate(()=>process.kill(process.pid,"SIGINT"))})';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(interrupt)}` };
    const folder = copyFixture('tiny');
    const before = readAll(folder);
    expect(runAssess(folder, ['run'], env)).toEqual({ exit: 130, stdout: '', stderr: '' });
    expect(readAll(folder)).toEqual(before);
  });
});

describe('the built command', () => {
  it.each(['-V', '--version'])('%s says the version of the package', (flag) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(runAssess(tiny, [flag])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('--help lists the commands, on standard output', () => {
    const { exit, stdout, stderr } = runAssess(tiny, ['--help']);
    expect([exit, stderr]).toEqual([0, '']);
    for (const name of ['init', 'run', 'check', 'rank', 'explain', 'show', 'verify', 'schema', 'complete'])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each(['', 'init', 'run', 'check', 'complete'])('%s --help keeps within 80 columns', (name) => {
    const { exit, stdout } = runAssess(tiny, [...(name === '' ? [] : [name]), '--help']);
    expect(exit).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('completes its own commands and options', () => {
    const { exit, stdout } = runAssess(tiny, ['complete', 'bash']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^ {4}check\) words=".*--write-rejects/m);
    expect(stdout).toContain('--format) COMPREPLY=($(compgen -W "text junit"');
  });

  it('finds the nearest assessment.yaml upward', () => {
    const { exit, stdout } = runAssess(join(tiny, 'input'), ['check']);
    expect(exit).toBe(0);
    expect(stdout).toContain('input/crime.csv');
  });

  it('takes global flags before and behind the command, and -c from anywhere', () => {
    const config = join(tiny, 'assessment.yaml');
    const before = runAssess(ROOT, ['--json', '-c', config, 'rank']);
    expect(before).toEqual(runAssess(ROOT, ['rank', '-c', config, '--json']));
    expect(before.exit).toBe(0);
  });

  it('can be run as a program: executable, with a line that names node', () => {
    const { status, stdout } = spawnSync(CLI, ['--version'], { encoding: 'utf8' });
    expect([status, /^\d/.test(stdout)]).toEqual([0, true]);
  });

  it('verifies a run that it made', () => {
    const { exit, stdout } = runAssess(tiny, ['verify', 'out/2023-24']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Verified: /);
  });
});
