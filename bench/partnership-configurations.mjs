// The configuration of fixtures/herefordshire-2024 for every partnership of England and Wales, over the ONS tables.
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import {
  ENGLAND_AND_WALES,
  fileOf,
  forces,
  forceTable,
  nationalCounts,
  partnerships,
  TABLES,
  toCsv,
} from '../scripts/ons-2024-tables.mjs';

const FIXTURE = new URL('../fixtures/herefordshire-2024/assessment.yaml', import.meta.url);
/** A group has at least two other areas. */
const SMALLEST_GROUP = 2;
const PARTNERSHIP_TABLES = ['C2', 'C5'];

/**
 * Writes the files that the tables do not give, and one configuration for each partnership, into a folder. Each reads
 * the whole tables or, when `narrow`, the rows of its own force alone.
 */
export function writeConfigurations(folder, { narrow = false } = {}) {
  const all = partnerships();
  const known = forces();
  for (const table of PARTNERSHIP_TABLES) {
    if (!narrow) symlinkSync(join(TABLES, fileOf(table)), join(folder, fileOf(table)));
    for (const code of narrow ? new Set(all.map(({ force }) => force)) : [])
      writeFileSync(join(folder, `${code}-${fileOf(table)}`), forceTable(table, code));
  }
  writeFileSync(join(folder, 'england-and-wales.csv'), nationalFile());
  writeFileSync(join(folder, 'population.csv'), populationFile(all, known));
  const fixture = parse(readFileSync(fileURLToPath(FIXTURE), 'utf8'));
  return all.map((own) => {
    const file = join(folder, `${own.code}.yaml`);
    const prefix = narrow ? `${own.force}-` : '';
    writeFileSync(file, stringify(configurationOf(fixture, own, all, known, prefix)));
    return { ...own, file };
  });
}

function configurationOf(fixture, own, all, known, prefix) {
  const force = known.find(({ code }) => code === own.force);
  const others = all.filter(({ force: code, code: area }) => code === own.force && area !== own.code);
  const hasGroup = others.length >= SMALLEST_GROUP;
  const areas = [
    ...[own, ...others].map((one) => [one.code, { name: one.name, type: 'csp' }]),
    ...(force ? [[force.code, { name: force.name, type: 'police-force' }]] : []),
    [ENGLAND_AND_WALES, { name: 'England and Wales', type: 'country' }],
  ];
  const neighbours = {
    name: `the other partnerships of ${force?.name}`,
    areas: others.map(({ code }) => code),
  };
  return {
    ...fixture,
    partnership: { ...fixture.partnership, name: own.name, area: own.code },
    areas: Object.fromEntries(areas),
    comparators: {
      nation: ENGLAND_AND_WALES,
      ...(force ? { force: force.code } : {}),
      ...(hasGroup ? { similar: neighbours } : {}),
    },
    sources: sources(fixture, prefix),
    indicators: Object.fromEntries(
      Object.entries(fixture.indicators).map(([id, one]) => [
        id,
        one.source === 'recorded-crime' ? { ...one, source: ['latest', 'before', 'nation'] } : one,
      ]),
    ),
  };
}

function sources({ sources: own }, prefix) {
  const table = (name) => ({
    partner: own['recorded-crime'].partner,
    file: prefix + fileOf(name),
    format: 'ons-csp-tables',
  });
  return {
    latest: table('C2'),
    before: table('C5'),
    nation: { ...own['recorded-crime'], file: 'england-and-wales.csv' },
    population: { ...own.population, file: 'population.csv' },
  };
}

function nationalFile() {
  const header = ['offence', 'area_code', 'area_name', 'year', 'count'];
  return toCsv(
    header,
    nationalCounts().map(({ offence, area, year, count }) => [offence, area.code, area.name, year, count]),
  );
}

function populationFile(all, known) {
  const residents = all.reduce((sum, one) => sum + one.residents, 0);
  const nation = { code: ENGLAND_AND_WALES, name: 'England and Wales', residents };
  const rows = [...all, ...known, nation].flatMap((one) =>
    ['2023', '2024'].map((year) => [one.code, one.name, year, one.residents]),
  );
  return toCsv(['area_code', 'area_name', 'year', 'population'], rows);
}
