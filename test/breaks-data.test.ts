import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { policeUkStreet } from '../src/sources/formats/police-uk-street.ts';

const file = join(dirname(fileURLToPath(import.meta.url)), '../data/breaks.csv');
const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[];
const streetLabels = [
  'Violent crime',
  'Public disorder and weapons',
  'Public order',
  'Theft from the person',
];

describe('the known breaks', () => {
  it('have an id of their own, a kind, what changed, what it does and where it is from', () => {
    expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length);
    for (const row of rows) {
      expect(['categories', 'recording', 'boundary', 'vintage'], row['id']).toContain(row['kind']);
      for (const key of ['id', 'scheme', 'categories', 'change', 'effect', 'source'])
        expect(row[key], key).not.toBe('');
    }
  });

  it('lie in months, unless they are between releases', () => {
    for (const { id, kind, from = '', to = '' } of rows) {
      const months = [from, to].every((text) => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)) && from <= to;
      expect(kind === 'vintage' ? from === '' && to === '' : months, id).toBe(true);
    }
  });

  // METHOD 2.8 names these five.
  it.each([
    'police-uk-categories-2013-05',
    'violence-recording-2014-15',
    'csp-merger-north-worcestershire',
    'severity-score-reweighting-2022',
    'lsoa-2011-to-2021',
  ])('hold %s', (id) => expect(rows.map((row) => row['id'])).toContain(id));

  it('name the categories of data.police.uk as its format does', () => {
    const recut = rows.find((row) => row['id'] === 'police-uk-categories-2013-05')!['categories']!.split(';');
    for (const label of streetLabels) expect(recut).toContain(policeUkStreet.categoryOf(label)?.id);
  });
});
