// Writes the inputs of fixtures/herefordshire-2024 from the ONS tables, where these are (../shared).
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  countsOf,
  ENGLAND_AND_WALES,
  forces,
  nationalCounts,
  partnerships,
  TABLES,
  toCsv,
} from './ons-2024-tables.mjs';

const WEST_MERCIA = 'E23000016';
const input = fileURLToPath(new URL('../fixtures/herefordshire-2024/input', import.meta.url));

if (!existsSync(TABLES)) {
  console.log(`Skipped: the tables are not here (${TABLES}).`);
  process.exit(0);
}

const all = partnerships();
const areas = [
  ...all.filter(({ force }) => force === WEST_MERCIA),
  ...forces().filter(({ code }) => code === WEST_MERCIA),
];
const nation = {
  code: ENGLAND_AND_WALES,
  name: 'England and Wales',
  residents: all.reduce((sum, { residents }) => sum + residents, 0),
};
const counts = [...countsOf(areas), ...nationalCounts()];
writeFileSync(
  join(input, 'recorded-crime.csv'),
  toCsv(
    ['offence', 'area_code', 'area_name', 'year', 'count', 'ons_table'],
    counts.map(({ offence, area, year, count, table }) => [
      offence,
      area.code,
      area.name,
      year,
      count,
      table,
    ]),
  ),
);
writeFileSync(
  join(input, 'population.csv'),
  toCsv(
    ['area_code', 'area_name', 'year', 'population', 'estimate'],
    [...areas, nation].flatMap(({ code, name, residents }) =>
      ['2023', '2024'].map((year) => [code, name, year, residents, 'mid-2022']),
    ),
  ),
);
