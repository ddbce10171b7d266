// Plants faults in the statistics, one at a time, and counts those no test notices:
//   npm run faults -- [--sample 200] [--per-file 3] [--seed 1] [--at-least 90] [src/stats/ranks ...]
// Each fault goes into a copy of the tree; the file's own test runs first, then the reference values.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsIn } from './faults.mjs';

const ROOT = join(import.meta.dirname, '..');
/** Two at a time: each holds a tree of its own and one process. */
const TREES = 2;
/** A fault that keeps a test busy for this long has been noticed. */
const PATIENCE = 60_000;
const REFERENCE = ['test/reference/oracles.test.ts', 'test/reference/examples.test.ts'];
const COPIED = [
  'src',
  'test',
  'fixtures/reference',
  'docs/statistics',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '200' },
    'per-file': { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    'at-least': { type: 'string', default: '0' },
  },
});

const chance = seeded(Number(values.seed));
const trees = Array.from({ length: TREES }, copyTree);
try {
  await main();
} finally {
  for (const tree of trees) rmSync(tree, { recursive: true });
}

async function main() {
  const files = sourcesIn(positionals.length === 0 ? ['src/stats'] : positionals);
  const faults = pick(
    files.flatMap((file) => pick(faultsOf(file), Number(values['per-file']))),
    Number(values.sample),
  );
  const sound = await soundFiles([...new Set(faults.map(({ file }) => file))]);
  const waiting = faults.filter(({ file }) => sound.has(file));
  const results = (await Promise.all(trees.map((tree) => workOff(tree, waiting)))).flat();
  report(results, faults.length);
}

/** A file whose tests fail before anything is planted would count every fault as noticed. */
async function soundFiles(files) {
  const sound = new Set();
  const waiting = [...files];
  const check = async (tree) => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if ((await run(tree, testsOf(file))) === 'passed') sound.add(file);
      else console.log(`left out    ${file}: its tests fail as it stands`);
    }
  };
  if ((await run(trees[0], REFERENCE)) !== 'passed')
    throw new Error('the reference values fail as they stand');
  await Promise.all(trees.map(check));
  return sound;
}

async function workOff(tree, waiting) {
  const results = [];
  for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
    const place = join(tree, fault.file);
    const source = readFileSync(place, 'utf8');
    writeFileSync(place, fault.planted);
    const noticed = (await failing(tree, testsOf(fault.file))) || (await failing(tree, REFERENCE));
    writeFileSync(place, source);
    if (!noticed) console.log(`survived    ${fault.file}:${fault.line}  ${fault.kind}`);
    results.push({ ...fault, noticed });
  }
  return results;
}

async function failing(tree, tests) {
  return (await run(tree, tests)) !== 'passed';
}

/** Threads, not processes: ending the one process ends an endless loop with it. */
function run(tree, tests) {
  if (tests.length === 0) return Promise.resolve('passed');
  const vitest = join(tree, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--bail', '1', '--pool', 'threads', '--maxWorkers', '1', '--reporter', 'dot'];
  const child = spawn(process.execPath, [vitest, ...options, ...tests], { cwd: tree, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  return new Promise((resolve) =>
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve(status === 0 ? 'passed' : 'failed');
    }),
  );
}

function testsOf(file) {
  const test = file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
  return existsSync(join(ROOT, test)) ? [test] : [];
}

function faultsOf(file) {
  return faultsIn(readFileSync(join(trees[0], file), 'utf8')).map((fault) => ({ ...fault, file }));
}

function sourcesIn(places) {
  return places
    .flatMap((place) =>
      place.endsWith('.ts')
        ? [place]
        : readdirSync(join(ROOT, place), { recursive: true }).map((name) => join(place, name)),
    )
    .map((name) => relative(ROOT, join(ROOT, name)).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

/** `count` of a list, in their order: the same ones for the same seed. */
function pick(list, count) {
  const drawn = list.map((_, i) => [chance(), i]).sort((a, b) => a[0] - b[0]);
  const kept = new Set(drawn.slice(0, count).map(([, i]) => i));
  return list.filter((_, i) => kept.has(i));
}

/** Lehmer's generator: a sample that can be drawn again is worth more than a good one. */
function seeded(seed) {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function copyTree() {
  const tree = mkdtempSync(join(tmpdir(), 'assess-faults-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(tree, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

function report(results, drawn) {
  const noticed = results.filter((result) => result.noticed).length;
  const share = results.length === 0 ? 0 : (100 * noticed) / results.length;
  console.log(
    `faults drawn ${drawn}, planted ${results.length}, noticed ${noticed}, survived ${results.length - noticed}: ${share.toFixed(1)} % noticed`,
  );
  if (share < Number(values['at-least'])) process.exitCode = 1;
}
