// Makes the lockfile anew after a change of dependencies. It is made in an empty folder, as npm leaves out the
// packages of other platforms where it finds its own node_modules, and without download addresses: versions and
// hashes stay, and every registry can serve it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const work = mkdtempSync(join(tmpdir(), 'lockfile-'));
cpSync('package.json', join(work, 'package.json'));
const { status } = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], {
  cwd: work,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const lock = JSON.parse(readFileSync(join(work, 'package-lock.json'), 'utf8'));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
rmSync(work, { recursive: true });
