// Runs the built command line over one case of the dirt catalogue for judge.mjs and tells what it found. It knows the
// slots of the catalogue (what a file is meant to hold), and no case: every case of a slot gets the same configuration.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const CLI = process.env.ASSESS_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const LOCAL = 'E06000019';
const AREAS = {
  [LOCAL]: ['Herefordshire, County of', 'Herefordshire', 'Herefordshire, The County of'],
  E07000237: ['Worcester'],
  E07000235: ['Malvern Hills'],
  E07000238: ['Wychavon'],
};

/** What each slot of the catalogue holds: the period, its sources, and the columns of its first file in their order. */
const SLOTS = {
  crime_counts: {
    period: '2023-24',
    order: ['area_code', 'area_name', 'month', 'offence', 'count', 'note'],
    sources: ([file]) => ({
      crime: {
        file,
        shape: 'counts',
        columns: {
          category: 'offence',
          area: 'area_code',
          areaName: 'area_name',
          period: 'month',
          count: 'count',
        },
      },
    }),
  },
  crime_events: {
    period: '2023-24',
    order: ['id', 'date', 'lsoa', 'offence'],
    sources: ([file, lookup]) => ({
      crime: {
        file,
        shape: 'events',
        columns: { category: 'offence', area: 'lsoa', period: 'date' },
      },
      places: { file: lookup, shape: 'lookup', columns: { child: 'lsoa', parent: 'area_code' } },
    }),
  },
  survey: {
    period: '2023-24',
    order: ['quarter', 'feel_safe', 'base', 'cost'],
    sources: ([file]) => ({
      crime: {
        file,
        shape: 'indicators',
        columns: { period: 'quarter', value: 'feel_safe', denominator: 'base' },
        set: { category: 'feel-safe', area: LOCAL },
      },
      cost: {
        file,
        shape: 'indicators',
        columns: { period: 'quarter', value: 'cost' },
        set: { category: 'cost', area: LOCAL },
      },
    }),
    kind: 'percent',
  },
  indicator: {
    period: '2013-14',
    order: ['indicator', 'source', 'period', 'value'],
    sources: ([file]) => ({
      crime: {
        file,
        shape: 'counts',
        columns: { category: 'indicator', period: 'period', count: 'value' },
        set: { area: LOCAL },
      },
    }),
  },
};

/** Configures and runs. Where errors stop the run its figures are asked for all the same: they are judged too. */
export async function run(testCase, dir, work) {
  const slot = SLOTS[testCase.slot];
  const files = testCase.input.map((name) => relative(work, join(dir, name)));
  const outDir = join(work, 'out');
  const probe = configure(slot, files, work);
  const started = performance.now();
  const { exit, stdout, stderr } = assess(work, ['run', '--out', outDir]);
  const found = { exit, stdout, stderr, outDir, ms: Math.round(performance.now() - started) };
  const figures =
    exit === 1 ? assess(work, ['run', '--fail-on', 'never', '--quiet', '--out', outDir]) : found;
  const shown = figures.exit === 0;
  const document = shown ? JSON.parse(readFileSync(join(outDir, 'check.json'), 'utf8')) : probe;
  const told = (severity) => document.issues.filter((issue) => issue.severity === severity);
  const warnings = told('warning').map(sentence);
  if (!shown) return { ...found, warnings: [...warnings, ...told('error').map(sentence)] };
  const rejects = told('error').map((issue) => ({
    file: basename(issue.file ?? ''),
    line: issue.line,
    column: columnOf(issue, slot),
    reason: `${issue.code}: ${issue.message}`,
  }));
  const totals = totalsOf(outDir);
  return { ...found, ...balanceOf(document, testCase.slot, totals), totals, warnings, rejects };
}

/** The first check says which categories the file has, as it does to a person who named a wrong one. */
function configure(slot, files, work) {
  writeConfig(work, slot, files, ['no such category']);
  const document = check(work);
  const told = document.issues.find(({ code, source }) => code === 'no-records' && source === 'crime');
  const named = told?.hint.match(/^The source has: (.*)\. Set category: /s)?.[1];
  if (named && named !== 'nothing') writeConfig(work, slot, files, named.split(', '));
  return document;
}

function writeConfig(work, slot, files, categories) {
  const sources = slot.sources(files);
  for (const source of Object.values(sources)) source.partner = 'Partner';
  const indicators = Object.fromEntries(
    categories.map((category, at) => [
      `indicator-${at}`,
      { name: `Indicator ${at}`, source: 'crime', kind: slot.kind ?? 'count', category },
    ]),
  );
  const areas = Object.entries(AREAS).map(([code, [name, ...aliases]]) => [
    code,
    { name, type: 'local-authority', aliases },
  ]);
  const configuration = {
    version: 1,
    partnership: { name: 'Judge', area: LOCAL, officer: 'Judge' },
    period: slot.period,
    areas: Object.fromEntries(areas),
    sources,
    indicators,
  };
  // JSON is YAML.
  writeFileSync(join(work, 'assessment.yaml'), JSON.stringify(configuration, null, 1));
}

function check(work) {
  const { exit, stdout, stderr } = assess(work, ['check', '--json']);
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`check gave no document (exit ${exit}): ${stderr.slice(0, 500)}`);
  }
}

function assess(work, args) {
  const ran = spawnSync(process.execPath, [CLI, ...args], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { exit: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

function sentence({ file, line, code, message, hint }) {
  return `${basename(file ?? '')}:${line ?? ''} ${code}: ${message} ${hint}`;
}

function columnOf({ column, source }, slot) {
  return source === 'crime' && column ? slot.order[column - 1] : undefined;
}

/** Sums of the counts that the assessment used, by area. */
function totalsOf(outDir) {
  const observations = parse(readFileSync(join(outDir, 'csv/observations.csv')), { columns: true });
  const totals = {};
  for (const { area_code, numerator } of observations)
    if (numerator !== '') totals[area_code] = (totals[area_code] ?? 0) + Number(numerator);
  return totals;
}

/** An event is in the figures when it was counted for an area: what no look-up places is in none. */
function balanceOf({ sources }, slot, totals) {
  const [balance] = sources;
  if (slot !== 'crime_events') return { accepted: balance.accepted, rejected: balance.rejected };
  const accepted = Object.values(totals).reduce((sum, count) => sum + count, 0);
  return { accepted, rejected: balance.read - balance.skipped - accepted };
}
