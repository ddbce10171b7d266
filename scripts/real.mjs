// Herefordshire's crimes by type, month and place from the real street-level files of January to November 2014.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURE = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/west-mercia-2014');
const FILES = join(FIXTURE, '../../../shared/real/west-mercia-2014');

if (!existsSync(FILES)) {
  console.log('Skipped: the street-level files are not here (../shared/real/west-mercia-2014).');
  process.exit(0);
}

const { assess, loadAssessment } = await import('../dist/index.js');
const loaded = loadAssessment(join(FIXTURE, 'assessment.yaml'), FIXTURE);
if (!loaded.ok) {
  console.error(
    loaded.issues.map((issue) => `${issue.file}:${issue.line}:${issue.column}  ${issue.message}`).join('\n'),
  );
  process.exit(2);
}
const started = performance.now();
const { settings, sources, measures, observations, issues } = await assess(loaded.settings, loaded.root);
const seconds = (performance.now() - started) / 1000;
const area = settings.partnership.area;

printTypes();
printMonths();
printPlaces();
printReading();

function printTypes() {
  console.log(`${area.name}, ${settings.period.label}, from data.police.uk`);
  console.log(
    '\nType                            Count   Rate per 1,000 in 11 months   95% limits       West Mercia',
  );
  for (const indicator of settings.indicators) {
    const own = measures.measures.filter((one) => one.indicator === indicator.id && one.area === area.code);
    const count = own.find((one) => one.kind === 'level' && one.quantity.unit === 'count');
    const rate = own.find((one) => one.kind === 'level' && one.quantity.unit === 'per-1000');
    const force = own.find((one) => one.kind === 'comparison');
    const { lower, upper } = rate.quantity.interval;
    const limits = `${lower.toFixed(2)} to ${upper.toFixed(2)}`;
    console.log(
      `${indicator.name.padEnd(30)} ${String(count.numerator).padStart(6)}   ${rate.quantity.value.toFixed(2).padStart(27)}   ${limits.padEnd(16)} ${force.other.toFixed(2).padStart(11)}`,
    );
  }
}

function printMonths() {
  console.log('\nCrimes without anti-social behaviour, by month');
  const months = observations.observations
    .filter((one) => one.indicator === 'all-crime' && one.area === area.code)
    .sort((a, b) => a.period.from - b.period.from);
  for (const { period, numerator } of months) console.log(`${period.label}  ${numerator}`);
  console.log(`total    ${months.reduce((sum, one) => sum + one.numerator, 0)}`);
}

function printPlaces() {
  const { highest } = measures.measures.find(
    (one) => one.kind === 'concentration' && one.indicator === 'all-crime',
  );
  console.log(`\nMost crimes: ${highest.code} (${highest.name}) ${highest.count}`);
  const own = measures.measures.filter((one) => one.area === area.code && one.quantity.ok);
  console.log('\nHalf of all crime in the fewest places; generalised Gini');
  for (const one of own.filter(({ kind, indicator }) => kind === 'spread' && indicator === 'all-crime'))
    console.log(`${one.layer}: ${one.halfPlaces} of ${one.places}; ${one.quantity.value.toFixed(3)}`);
  printClasses(own);
  printGradient(own.find((one) => one.kind === 'deprivation-gradient' && one.indicator === 'all-crime'));
}

function printClasses(own) {
  console.log('\nPer 1,000 residents of 2020        Urban    Rural   Ratio   95% limits');
  for (const indicator of settings.indicators) {
    const one = own.find(({ kind, indicator: id }) => kind === 'rural-urban' && id === indicator.id);
    const { lower, upper } = one.quantity.interval;
    const limits = `${lower.toFixed(2)} to ${upper.toFixed(2)}`;
    console.log(
      `${indicator.name.padEnd(30)} ${one.local.toFixed(3).padStart(9)} ${one.other.toFixed(3).padStart(8)} ${one.quantity.value.toFixed(2).padStart(7)}   ${limits}`,
    );
  }
}

function printGradient({ fifths, quantity }) {
  const { lower, upper } = quantity.interval;
  console.log('\nCrimes by fifths of small areas, the most deprived first (indices of 2019)');
  for (const { places, count, rate } of fifths)
    console.log(`${places} small areas  ${count}  ${rate.toFixed(1)} per 1,000`);
  console.log(
    `least over most deprived end ${quantity.value.toFixed(3)} (${lower.toFixed(3)} to ${upper.toFixed(3)})`,
  );
}

function printReading() {
  const events = sources.filter((one) => one.format === 'police-uk-street');
  const sum = (key) => events.reduce((total, one) => total + one[key], 0);
  console.log(
    `\n${sum('read')} records read, ${sum('accepted')} accepted, ${sum('rejected')} rejected, ${sum('skipped')} skipped; ${issues.length} issues; ${seconds.toFixed(1)} s`,
  );
}
