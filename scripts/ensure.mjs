// Makes a fresh clone ready: installs when the lockfile has changed, builds when sources have. Needs no package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const STAMP = 'node_modules/.installed';
const INPUTS = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package.json'];

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
refuseOldNode();
if (!isInstalled()) install();
if (!isBuilt()) runNode('scripts/build.mjs');

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`This project needs Node.js ${OLDEST_NODE.join('.')} or later; this is ${process.version}.`);
  process.exit(1);
}

/** What node_modules must have been made from: the lockfile, on this kind of machine and Node. */
function wanted() {
  const machine = `${process.platform} ${process.arch} ${process.versions.modules}`;
  return createHash('sha256').update(readFileSync('package-lock.json')).update(machine).digest('hex');
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();
}

function install() {
  console.error('Setting up: npm ci');
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, ...flags]] : ['npm', flags];
  const options = { stdio: ['ignore', 'ignore', 'inherit'], shell: !npm && process.platform === 'win32' };
  const { status } = spawnSync(command, args, options);
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, wanted());
}

function isBuilt() {
  if (!existsSync('dist/cli.js')) return false;
  const built = statSync('dist/cli.js').mtimeMs;
  return INPUTS.every((input) => newest(input) <= built);
}

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function runNode(script) {
  console.error('Setting up: npm run build');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
