import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

let work = '';
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'assess-package-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the package', () => {
  it('pins every dependency exactly and asks for the Node it needs', () => {
    const { dependencies, devDependencies, engines } = readJson('package.json');
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
    expect(engines.node).toBe('>=20.19.0');
  });

  it('has a lockfile without addresses, with every package of every platform (npm run lockfile)', () => {
    const packages = Object.values(readJson('package-lock.json').packages) as {
      resolved?: string;
      version?: string;
    }[];
    expect(packages.filter((one) => one.resolved !== undefined)).toEqual([]);
    expect(packages.filter((one) => one.version === undefined)).toEqual([]);
  });

  it('is well formed for those who import it', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('works from the tarball: the command runs and the library can be imported', () => {
    const installed = unpack();
    cpSync(join(root, 'fixtures/tiny'), join(work, 'tiny'), { recursive: true });
    const run = spawnSync(process.execPath, [join(installed, 'dist/cli.js'), 'run', '--out', 'out'], {
      cwd: join(work, 'tiny'),
      encoding: 'utf8',
    });
    expect(run.stderr).toContain('Wrote');
    expect(run.status).toBe(0);
    const started = spawnSync(
      process.execPath,
      [join(installed, 'dist/cli.js'), 'init', 'started', '--example', 'tiny'],
      { cwd: work, encoding: 'utf8' },
    );
    expect([started.status, started.stdout]).toEqual([0, 'started\n']);
    const script = `import { assess } from ${JSON.stringify(join(installed, 'dist/index.js'))}; console.log(typeof assess);`;
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim(),
    ).toBe('function');
  });

  it('carries the licences of the packages that are put into the command', () => {
    const text = readFileSync(join(root, 'dist/command/LICENCES.txt'), 'utf8');
    for (const name of ['yaml', 'zod'])
      expect(text).toContain(readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim());
  });

  it('ships no test or build leftover, and of the fixtures only what assess init --example copies', () => {
    const [packed] = JSON.parse(npm(['pack', '--dry-run', '--json', '--ignore-scripts'])) as {
      files: { path: string }[];
    }[];
    const unwanted = packed?.files.filter(({ path }) =>
      /^(test|fixtures(?!\/tiny\/(assessment\.yaml$|input\/))|bench|scripts|coverage|out)\/|\.tsbuildinfo$/.test(
        path,
      ),
    );
    expect(unwanted).toEqual([]);
  });
});

/** Packs, unpacks and lends it the packages that are installed here: nothing is fetched. */
function unpack(): string {
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', work])) as {
    filename: string;
  }[];
  const target = join(work, 'installed');
  mkdirSync(target);
  execFileSync('tar', ['-xzf', join(work, packed?.filename ?? ''), '-C', target]);
  symlinkSync(join(root, 'node_modules'), join(target, 'package', 'node_modules'));
  return join(target, 'package');
}

function npm(args: readonly string[]): string {
  return execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
