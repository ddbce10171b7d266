import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CLI = join(ROOT, 'dist/cli.js');

export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Variables that would change what the command prints, taken out of every environment of a test. */
const disturbing = ['NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS', 'CI', 'COLUMNS'];

function environment(own: Environment): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(([name]) => !disturbing.includes(name));
  return { ...Object.fromEntries(rest), ...own };
}

/** Runs the built command as a user would, in a folder. */
export function runAssess(folder: string, args: readonly string[], env: Environment = {}): Ran {
  const options = { cwd: folder, env: environment(env), encoding: 'utf8' as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], options);
  return { exit: status, stdout, stderr };
}

/** Runs a line of shell in a folder; `$ASSESS` is the built command. Its exit code is that of `assess` when it ends so. */
export function runShell(folder: string, line: string): Ran {
  const env = environment({ ASSESS: `${process.execPath} ${CLI}` });
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, env, encoding: 'utf8' });
  return { exit: status, stdout, stderr };
}

/** A folder that is gone when the test, or the file of tests, is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assess-test-'));
  temporary.push(folder);
  return folder;
}

const temporary: string[] = [];
process.on('exit', () => removeTemporary());

export function removeTemporary(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A copy of a fixture's configuration and inputs, without outputs. */
export function copyFixture(name: string): string {
  const folder = temporaryFolder();
  const from = join(ROOT, 'fixtures', name);
  cpSync(join(from, 'assessment.yaml'), join(folder, 'assessment.yaml'));
  cpSync(join(from, 'input'), join(folder, 'input'), { recursive: true });
  return folder;
}

/** Puts the outputs of an earlier run under a folder again. */
export function putOutputs(folder: string, outputs: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(outputs)) {
    mkdirSync(join(folder, 'out', file, '..'), { recursive: true });
    writeFileSync(join(folder, 'out', file), text, 'latin1');
  }
}

/** Changes a text file; fails when there was nothing to change. */
export function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, after);
}

/** Every file under a folder with its bytes as text, by name. */
export function readAll(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

/** Calls a command inside this process, which is quicker, and gathers what it says. */
export async function call(command: () => Promise<number>): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const listen = (name: 'stdout' | 'stderr') =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    });
  const spies = [listen('stdout'), listen('stderr')];
  try {
    return { exit: await command(), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Options as the command line hands them on, for a folder with an assessment. */
export function optionsFor(folder: string) {
  return { config: join(folder, 'assessment.yaml'), color: false, failOn: 'error' as const };
}

/** Sets variables of this process's environment for one test. */
export function withEnvironment(changes: Readonly<Record<string, string | undefined>>): void {
  const before = { ...process.env };
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  onTestFinished(() => {
    process.env = before;
  });
}

/** Parses what --json printed: one document, or the test fails. */
// biome-ignore lint/suspicious/noExplicitAny: a document of the outside world, looked into by the test.
export function parsed(text: string): any {
  return JSON.parse(text);
}
