import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { explain } from '../../src/cli/explain.ts';
import { rank } from '../../src/cli/rank.ts';
import { run } from '../../src/cli/run.ts';
import { show } from '../../src/cli/show.ts';
import {
  call,
  copyFixture,
  optionsFor,
  parsed,
  ROOT,
  readAll,
  removeTemporary,
  runAssess,
  runShell,
} from '../support/run-assess.ts';
import { widest } from '../support/sample-assessment.ts';

let tiny: string;
beforeAll(() => {
  tiny = copyFixture('tiny');
  runAssess(tiny, ['run', '-q']);
});
afterAll(removeTemporary);

type Options = ReturnType<typeof optionsFor>;
const ESCAPE = '\u001b';
const commands = [['run', '--dry-run'], ['check'], ['rank'], ['explain', 'burglary'], ['show', 'indicators']];

describe('--json', () => {
  it.each([...commands, ['schema', 'results'], ['verify', 'out/2023-24']])(
    '%s prints one JSON document and nothing else, without colour, and writes nothing',
    (...args) => {
      const before = readAll(tiny);
      const { exit, stdout, stderr } = runAssess(tiny, [...args, '--json'], { FORCE_COLOR: '1' });
      expect(readAll(tiny)).toEqual(before);
      expect([exit, stderr]).toEqual([0, '']);
      expect(parsed(stdout)).toBeTypeOf('object');
      expect(stdout).not.toContain(ESCAPE);
    },
  );
});

describe('colour', () => {
  it.each([
    ['none into a pipe', [], {}, false],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['none with NO_COLOR, whatever FORCE_COLOR says', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['none with --no-color, whatever FORCE_COLOR says', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', (_name, flags, env, coloured) => {
    expect(runAssess(tiny, ['rank', ...flags], env).stdout.includes(ESCAPE)).toBe(coloured);
  });

  it('says nothing that is not said without it', () => {
    const bare = runAssess(tiny, ['run', '--dry-run']).stdout;
    const coloured = runAssess(tiny, ['run', '--dry-run'], { FORCE_COLOR: '1' }).stdout;
    const trimmed = (text: string) => text.replace(/ +$/gm, '');
    expect(trimmed(coloured.replace(/\u001b\[\d+m/g, ''))).toBe(trimmed(bare));
  });
});

describe('streams', () => {
  it('progress never reaches a stream that is no terminal', () => {
    expect(runAssess(tiny, ['run', '--dry-run']).stderr).toBe(
      'no problems\nWould write 21 files to out/2023-24\n',
    );
  });

  it.each([
    ['run --dry-run --json', '{'],
    ['explain all-crime', 'A'],
  ])('a closed pipe ends %s quietly', (command, first) => {
    const line = `$ASSESS ${command} -q | head -c 1; echo " \${PIPESTATUS[0]}"`;
    expect(runShell(tiny, line)).toEqual({ exit: 0, stdout: `${first} 0\n`, stderr: '' });
  });

  it('a standard error that nobody reads changes neither the outputs nor the exit code', () => {
    const line = '$ASSESS run --verbose --out gone 2> >(exec 0<&-; exit) >/dev/null; echo $?';
    expect(runShell(tiny, line).stdout).toBe('0\n');
    expect(existsSync(join(tiny, 'gone/run.json'))).toBe(true);
    expect(runShell(tiny, '$ASSESS run 2>/dev/full >/dev/null; echo $?').stdout).toBe('0\n');
  });

  it.runIf(existsSync('/dev/full')).each(['run --json', '--version'])(
    'a full disk behind standard output is an error: %s',
    (command) => {
      const { stderr, stdout } = runShell(tiny, `$ASSESS ${command} -q >/dev/full; echo $?`);
      expect(stdout).toBe('1\n');
      expect(stderr).toBe(
        'assess: the result could not be written: ENOSPC: no space left on device, write\n',
      );
    },
  );
});

describe.each(['tiny', 'herefordshire-2013-14'])('every line of the output of %s', (name) => {
  const candidate = name === 'tiny' ? 'burglary' : 'rural-crime';

  it.each<readonly [string, (options: Options) => Promise<number>]>([
    ['run', (options) => run({ ...options, dryRun: true })],
    ['rank', rank],
    ['show indicators', (options) => show('indicators', options)],
    ['show gaps', (options) => show('gaps', options)],
    ['check', check],
    ['explain, a candidate', (options) => explain(candidate, options)],
    ['explain, a criterion', (options) => explain('harm', options)],
  ])('of %s stays within 80 columns, with no blank at its end', async (_name, command) => {
    const { exit, stdout } = await call(() => command(optionsFor(join(ROOT, 'fixtures', name))));
    expect(exit).toBe(0);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(stdout).not.toMatch(/ $/m);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

it('the built command keeps to 80 columns too', () => {
  const { exit, stdout } = runAssess(join(ROOT, 'fixtures/herefordshire-2013-14'), ['run', '--dry-run']);
  expect(exit).toBe(0);
  expect(widest(stdout)).toBeLessThanOrEqual(80);
});
