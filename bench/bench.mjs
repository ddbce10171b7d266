// Timings, outside the test run: start-up, a whole run, and the precise reader beside csv-parse alone.
// Figures of a shared machine are noisy: read the medians and the ratios.
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { readSources } from '../dist/sources/read-sources.js';
import { generateStreetFiles } from './generate-street.mjs';
import { readElsewhere } from './peak-memory.mjs';
import { timeSensitivity } from './sensitivity.mjs';
import { timeStatistics } from './statistics.mjs';

const RUNS = 7;
const STATISTICS_TARGET = 1000;
const SENSITIVITY_TARGET = 300;
const ROWS = { months: 10, rows: 10_000, areas: 780 };

startUp();
wholeRun();
statistics();
await sensitivity();
await preciseReader();
memoryOfReader();

function startUp() {
  const bare = timeCommand(['-e', '0']);
  const version = timeCommand(['dist/cli.js', '--version']);
  report(
    'start-up',
    `node -e 0 ${bare} ms, assess --version ${version} ms, ratio ${(version / bare).toFixed(2)}`,
  );
}

function wholeRun() {
  const out = mkdtempSync(join(tmpdir(), 'assess-bench-'));
  const args = [
    'dist/cli.js',
    'run',
    '--quiet',
    '--config',
    'fixtures/herefordshire-2013-14/assessment.yaml',
    '--out',
    out,
  ];
  report('assess run on herefordshire-2013-14', `${timeCommand(args)} ms`);
  rmSync(out, { recursive: true });
}

/** As many figures as a county's small areas need: the target is one second of the processor for all of them. */
function statistics() {
  const { rates, trends, processor } = timeStatistics(RUNS);
  report(
    `statistics, ${rates.number} rates with limits and ${trends.number} trends`,
    `${rates.clock} ms and ${trends.clock} ms by the clock, processor ${processor} ms`,
  );
  if (processor >= STATISTICS_TARGET) throw new Error(`more than ${STATISTICS_TARGET} ms`);
}

/** The target is 300 ms for 15 candidates. */
async function sensitivity() {
  const { candidates, draws, milliseconds } = await timeSensitivity(RUNS);
  const middle = median(milliseconds);
  report(
    `sensitivity, ${candidates} candidates and ${draws} draws`,
    `${Math.round(middle)} ms, ${Math.round(milliseconds[0])} ms the first time`,
  );
  if (middle >= SENSITIVITY_TARGET) throw new Error(`more than ${SENSITIVITY_TARGET} ms`);
}

async function preciseReader() {
  const folder = mkdtempSync(join(tmpdir(), 'assess-bench-'));
  generateStreetFiles(folder, ROWS);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const pairs = [];
  for (let run = 0; run < RUNS; run++)
    pairs.push({ alone: await timed(() => parseAlone(files)), ours: await timed(() => countEvents(folder)) });
  const rows = ROWS.months * ROWS.rows;
  const [alone, ours] = [median(pairs.map((pair) => pair.alone)), median(pairs.map((pair) => pair.ours))];
  const ratio = median(pairs.map((pair) => pair.ours / pair.alone));
  report(
    `precise reader, ${rows} events`,
    `csv-parse alone ${alone} ms, counted by area, type and month ${ours} ms, ratio ${ratio.toFixed(2)}`,
  );
  rmSync(folder, { recursive: true });
}

/** Flat memory: a file ten times as long takes no more of it. The target is 150 MB for a million rows. */
function memoryOfReader() {
  for (const rows of [100_000, 1_000_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'assess-bench-'));
    generateStreetFiles(folder, { months: 1, rows, areas: 780 });
    const { accepted, milliseconds, megabytes } = readElsewhere(join(folder, readdirSync(folder)[0]));
    if (accepted !== rows) throw new Error(`accepted ${accepted} rows of ${rows}`);
    report(`precise reader, peak memory for ${rows} rows`, `${megabytes} MB, ${milliseconds} ms`);
    rmSync(folder, { recursive: true });
  }
}

async function parseAlone(files) {
  for (const file of files)
    await new Promise((resolve, reject) => {
      const parser = createReadStream(file).pipe(parse({ columns: false }));
      parser.on('readable', () => {
        while (parser.read() !== null);
      });
      parser.on('end', resolve).on('error', reject);
    });
}

async function countEvents(folder) {
  const source = {
    id: 'street',
    partner: 'bench',
    file: '*-street.csv',
    shape: 'events',
    format: 'police-uk-street',
    delimiter: null,
    periods: null,
    columns: {},
    constants: {},
    line: 1,
    column: 1,
  };
  const { balances } = await readSources([source], folder);
  const read = balances.reduce((sum, balance) => sum + balance.accepted, 0);
  if (read !== ROWS.months * ROWS.rows) throw new Error(`counted ${read} events`);
}

async function timed(work) {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

function timeCommand(args) {
  const times = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    if (run > 0) times.push(performance.now() - start);
  }
  return Math.round(median(times));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function report(name, text) {
  console.log(`${name}: ${text}`);
}
