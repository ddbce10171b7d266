// The counts and residents of the ONS tables of recorded crime for the year ending December 2024, by area and offence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

export const TABLES = fileURLToPath(new URL('../../shared/samples/ons-csp-tables/', import.meta.url));
export const ENGLAND_AND_WALES = 'K04000001';

/** The id of each offence group, by the words that the tables head its column with, without brackets and notes. */
const offences = new Map([
  ['Total recorded crime', 'total-recorded-crime'],
  ['Violence against the person', 'violence-against-the-person'],
  ['Homicide', 'homicide'],
  ['Death or serious injury caused by illegal driving', 'death-or-serious-injury-by-illegal-driving'],
  ['Death or serious injury - unlawful driving', 'death-or-serious-injury-by-illegal-driving'],
  ['Violence with injury', 'violence-with-injury'],
  ['Violence without injury', 'violence-without-injury'],
  ['Stalking and harassment', 'stalking-and-harassment'],
  ['Sexual offences', 'sexual-offences'],
  ['Robbery', 'robbery'],
  ['Theft offences', 'theft-offences'],
  ['Burglary', 'burglary'],
  ['Residential burglary', 'residential-burglary'],
  ['Non-residential burglary', 'non-residential-burglary'],
  ['Vehicle offences', 'vehicle-offences'],
  ['Theft from the person', 'theft-from-the-person'],
  ['Bicycle theft', 'bicycle-theft'],
  ['Shoplifting', 'shoplifting'],
  ['All other theft offences', 'all-other-theft-offences'],
  ['Other theft offences', 'all-other-theft-offences'],
  ['Criminal damage and arson', 'criminal-damage-and-arson'],
  ['Drug offences', 'drug-offences'],
  ['Possession of weapons offences', 'possession-of-weapons-offences'],
  ['Public order offences', 'public-order-offences'],
  ['Miscellaneous crimes against society', 'miscellaneous-crimes-against-society'],
  ['Miscellaneous crimes', 'miscellaneous-crimes-against-society'],
]);

/** Partnerships with their force and residents of mid-2022, from C4. */
export function partnerships() {
  return rowsOf('C4')
    .filter(({ cells }) => cells[2] !== '' && /^\d+$/.test(cells[6]))
    .map(({ cells }) => ({
      code: cells[2],
      name: cells[3].trim(),
      force: cells[0],
      residents: Number(cells[6]),
    }));
}

/** Forces with their residents of mid-2022, from the rows of C4 that name no partnership. */
export function forces() {
  return rowsOf('C4')
    .filter(({ cells }) => cells[2] === '' && cells[3] === '' && /^\d+$/.test(cells[6]))
    .map(({ cells }) => ({ code: cells[0], name: plain(cells[1]), residents: Number(cells[6]) }));
}

/** Counts of every offence group for the areas named, from C2 (2024) and C5 (2023). */
export function countsOf(areas) {
  return [
    ['2024', 'C2'],
    ['2023', 'C5'],
  ].flatMap(([year, table]) => {
    const rows = rowsOf(table);
    return areas.flatMap((area) => {
      const row = rows.find(({ cells }) =>
        cells[2] === '' && cells[3] === '' ? cells[0] === area.code : cells[2] === area.code,
      );
      return row.figures.map(([offence, count]) => ({ offence, area, year, count, table }));
    });
  });
}

/** England and Wales without the British Transport Police, whose records are of no residents: P1 (2024), P4 (2023). */
export function nationalCounts() {
  const area = { code: ENGLAND_AND_WALES, name: 'England and Wales' };
  return [
    ['2024', 'P1'],
    ['2023', 'P4'],
  ].flatMap(([year, table]) => {
    const rows = rowsOf(table);
    const whole = rows.find(({ cells }) => cells[0] === ENGLAND_AND_WALES);
    const transport = new Map(rows.find(({ cells }) => cells[1] === 'British Transport Police').figures);
    return whole.figures.map(([offence, count]) => ({
      offence,
      area,
      year,
      count: count - transport.get(offence),
      table,
    }));
  });
}

export function toCsv(header, rows) {
  const cell = (value) => (/[",\n]/.test(String(value)) ? `"${value}"` : String(value));
  return `${[header, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

/** The rows of one force of a table of partnerships, with title and header, as the table has them. */
export function forceTable(table, force) {
  const { all, at } = tableOf(table);
  const [first, ...rest] = [...all.slice(0, at + 1), ...all.slice(at + 1).filter(([code]) => code === force)];
  return toCsv(first, rest);
}

function rowsOf(table) {
  const { all, at } = tableOf(table);
  const columns = all[at].map((label, index) => ({ id: offences.get(plain(label)), index }));
  return all.slice(at + 1).map((cells) => ({
    cells,
    figures: columns.filter(({ id }) => id).map(({ id, index }) => [id, Number(cells[index])]),
  }));
}

const tables = new Map();

/** All records of a table, and which of them is the header. */
function tableOf(table) {
  if (!tables.has(table)) {
    const text = readFileSync(join(TABLES, fileOf(table)), 'utf8');
    const all = parse(text, { bom: true, relax_column_count: true });
    const at = all.findIndex((cells) => /^(Police Force\s+Area\s+code|Area Code)$/i.test(cells[0].trim()));
    tables.set(table, { all, at });
  }
  return tables.get(table);
}

export function fileOf(table) {
  return `ye-dec-2024_Table-${table}.csv`;
}

function plain(label) {
  return label
    .replace(/\(excluding fraud\)|\[note[^\]]*\]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
