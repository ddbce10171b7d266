// The assessment of fixtures/herefordshire-2024 for every partnership of England and Wales, in one process: failures,
// time, cells at the ends of their scale, and which offence groups come first. With --tables only the tables that
// docs/country-2024.md holds, quicker: each partnership reads the rows of its force and nothing is drawn.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess, loadAssessment } from '../dist/index.js';
import { TABLES } from '../scripts/ons-2024-tables.mjs';
import { countryTables } from './country-tables.mjs';
import { writeConfigurations } from './partnership-configurations.mjs';

const tablesOnly = process.argv.includes('--tables');

if (!existsSync(TABLES)) {
  console.log(`Skipped: the tables are not here (${TABLES}).`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'assess-country-'));
const failures = [];
const assessments = [];
const times = [];
try {
  for (const one of writeConfigurations(folder, { narrow: tablesOnly })) await assessOne(one);
} finally {
  rmSync(folder, { recursive: true });
}
if (!tablesOnly) printTimes();
console.log(countryTables(assessments));
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

async function assessOne({ name, file }) {
  const started = performance.now();
  const loaded = loadAssessment(file, folder);
  if (!loaded.ok) return failures.push(`${name}: ${loaded.issues[0]?.message}`);
  const { settings } = loaded;
  const sensitivity = { ...settings.sensitivity, ...(tablesOnly ? { draws: 1 } : {}) };
  const assessment = await assess({ ...settings, sensitivity }, loaded.root);
  times.push(performance.now() - started);
  const wrong = assessment.issues.find(({ severity }) => severity === 'error');
  if (assessment.unread.length > 0 || wrong)
    failures.push(`${name}: ${wrong?.message ?? 'a file is unread'}`);
  const { ranking, scores, evidence } = assessment;
  assessments.push({ name, ranking, scores, evidence, anchors: settings.method.anchors });
}

function printTimes() {
  const sorted = [...times].sort((a, b) => a - b);
  const total = times.reduce((sum, one) => sum + one, 0) / 1000;
  const median = sorted[Math.floor(sorted.length / 2)];
  console.log(
    `${assessments.length} partnerships, ${failures.length} failures, ${total.toFixed(1)} s; each ${median.toFixed(0)} ms (median), ${sorted.at(-1).toFixed(0)} ms (longest)\n`,
  );
}
