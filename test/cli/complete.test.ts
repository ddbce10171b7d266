import { spawnSync } from 'node:child_process';
import { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/cli/complete.ts';
import { type Shell, shells, wordsOf } from '../../src/cli/completion/command-words.ts';
import { sections } from '../../src/cli/sections/sections.ts';
import { call } from '../support/run-assess.ts';

/** A program of the same make as the real one. */
function programOf(): Command {
  const program = new Command('assess')
    .option('-c, --config <file>', "the partnership's configuration")
    .addOption(new Option('--fail-on <level>', 'from this level on').choices(['error', 'never']));
  program.command('run').description('write [every] output: all').option('--dry-run', 'write nothing');
  program.command('show <section>').description('one section');
  program.command('explain <id>').description('why');
  return program;
}

const scriptOf = async (shell: string) =>
  call(() => complete(shell, programOf(), { color: false, failOn: 'error' }));

/** What bash offers for the last of these words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await scriptOf('bash');
  const list = words.map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(assess ${list}); COMP_CWORD=${words.length}; _assess; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const ran = spawnSync('bash', ['-c', `${stdout}\n${ask}`], { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return ran.stdout.trim().split('\n');
}

const hasShell = (shell: Shell) => spawnSync(shell, ['-c', 'true']).status === 0;

describe('assess complete', () => {
  it.each([
    ['commands', ['s'], ['show']],
    ['every command, before any letter', [''], ['run', 'show', 'explain']],
    ['commands behind an option with a value', ['-c', 'show', 'r'], ['run']],
    ['the sections of show', ['show', 'find'], ['findings']],
    ['the options of a command', ['run', '--dr'], ['--dry-run']],
    ['options of every command', ['run', '--con'], ['--config']],
    ['the values of an option', ['run', '--fail-on', ''], ['error', 'never']],
    ['nothing of its own for an id', ['explain', 'bur'], ['']],
  ])('bash: %s', async (_name, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it.each(shells)('%s: every command, section and option is in the script', async (shell) => {
    const { exit, stdout, stderr } = await scriptOf(shell);
    expect([exit, stderr]).toEqual([0, '']);
    for (const word of ['run', 'show', 'explain', 'dry-run', 'fail-on', ...Object.keys(sections)])
      expect(stdout).toContain(word);
  });

  it.runIf(hasShell('zsh'))('zsh reads its script', async () => {
    const { stdout } = await scriptOf('zsh');
    expect(spawnSync('zsh', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0 });
  });

  it.runIf(hasShell('fish'))('fish reads its script', async () => {
    const { stdout } = await scriptOf('fish');
    expect(spawnSync('fish', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0 });
  });

  it('escapes what a shell would read as its own', async () => {
    expect((await scriptOf('zsh')).stdout).toContain(
      `'-c[the partnership'\\''s configuration]:value:_files'`,
    );
    expect((await scriptOf('fish')).stdout).toContain(`-d 'the partnership\\'s configuration'`);
  });

  it('refuses another shell', async () => {
    const { exit, stdout, stderr } = await scriptOf('bsh');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean "bash"?');
  });
});

describe('wordsOf', () => {
  it('says which options take a value, and which values', () => {
    const { options, commands } = wordsOf(programOf());
    expect(options.slice(0, 2)).toMatchObject([
      { flags: ['-c', '--config'], takesValue: true, values: [] },
      { flags: ['--fail-on'], takesValue: true, values: ['error', 'never'] },
    ]);
    expect(commands[0]?.options).toMatchObject([{ flags: ['--dry-run'], takesValue: false }]);
  });
});
