// Writes street-level files of made-up events in the shape of data.police.uk: the same bytes for the same numbers.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const TYPES = [
  'Anti-social behaviour',
  'Burglary',
  'Drugs',
  'Other theft',
  'Shoplifting',
  'Vehicle crime',
  'Violence and sexual offences',
];

/** Writes `months` files of `rows` events each for `areas` small areas into `folder`. */
export function generateStreetFiles(folder, { months, rows, areas }) {
  mkdirSync(folder, { recursive: true });
  for (let month = 1; month <= months; month++) {
    const label = `2014-${String(month).padStart(2, '0')}`;
    const lines = [HEADER];
    for (let row = 0; row < rows; row++) lines.push(eventLine(label, row, areas));
    writeFileSync(join(folder, `${label}-made-up-street.csv`), `${lines.join('\r\n')}\r\n`);
  }
}

function eventLine(label, row, areas) {
  const area = Math.floor((row * areas) / 9999) % areas;
  const type = TYPES[(row * 7 + area) % TYPES.length];
  const id = type === TYPES[0] ? '' : createHash('sha256').update(`${label} ${row}`).digest('hex');
  const force = 'Made-up Constabulary';
  const code = `E01${String(area).padStart(6, '0')}`;
  return `${id},${label},${force},${force},-2.${100000 + area},52.${200000 + row},On or near Street ${row % 500},${code},Made-up ${area},${type},,`;
}
