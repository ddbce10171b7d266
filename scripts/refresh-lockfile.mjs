// Makes the lockfile anew after a change of dependencies. It is made in an empty folder, as npm leaves out the
// packages of other platforms where it finds its own node_modules. Packages of other platforms that a registry does
// not serve are written in, or `npm ci` would call the lockfile incomplete. Download addresses are left out:
// versions and hashes stay, and every registry can serve it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const work = mkdtempSync(join(tmpdir(), 'lockfile-'));
cpSync('package.json', join(work, 'package.json'));
const { status } = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], {
  cwd: work,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const lock = JSON.parse(readFileSync(join(work, 'package-lock.json'), 'utf8'));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
for (const entry of Object.values(lock.packages)) addMissing(entry);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
rmSync(work, { recursive: true });

function addMissing({ dev, optionalDependencies = {} }) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    if (lock.packages[place]) continue;
    lock.packages[place] = { version, ...platformOf(name), ...(dev ? { dev: true } : {}), optional: true };
  }
}

/** `@biomejs/cli-linux-x64-musl` is for linux, x64, musl. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.find((word) => /^musl|^gnu/.test(word));
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc.startsWith('musl') ? 'musl' : 'glibc'] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}
