import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../src/sources/read-sources.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';
import { source } from '../../support/sources.ts';

interface Force {
  readonly records: number;
  readonly ids: number;
  readonly extraRows: number;
  /** Rows beyond the first of ids whose rows are all the same. */
  readonly copies: number;
}

/**
 * Counted with Python's csv module over the same files (reference/formats.md 1.6: Dyfed-Powys 601 extra rows, 25 of them
 * exact; West Mercia 40, none exact). 47 of the ids of Dyfed-Powys stand on copies and on a row that differs as well:
 * such an id stands for several events, so nothing of it is left out.
 */
const forces: Readonly<Record<string, Force>> = {
  'dyfed-powys': { records: 34_470, ids: 422, extraRows: 601, copies: 25 },
  gloucestershire: { records: 50_199, ids: 0, extraRows: 0, copies: 0 },
  warwickshire: { records: 41_408, ids: 29, extraRows: 29, copies: 3 },
  'west-mercia': { records: 99_766, ids: 40, extraRows: 40, copies: 0 },
};

/** The same, by plain splitting: these files hold no quotes. */
function repeatsIn(lines: readonly string[]): Force {
  const byId = new Map<string, string[]>();
  for (const line of lines) {
    const id = line.slice(0, line.indexOf(','));
    if (id !== '') byId.set(id, [...(byId.get(id) ?? []), line]);
  }
  const repeated = [...byId.values()].filter((rows) => rows.length > 1);
  const extra = (some: readonly string[][]) => some.reduce((sum, rows) => sum + rows.length - 1, 0);
  return {
    records: lines.length,
    ids: repeated.length,
    extraRows: extra(repeated),
    copies: extra(repeated.filter((rows) => new Set(rows).size === 1)),
  };
}

function add(parts: readonly Force[]): Force {
  const sum = (key: keyof Force) => parts.reduce((total, part) => total + part[key], 0);
  return { records: sum('records'), ids: sum('ids'), extraRows: sum('extraRows'), copies: sum('copies') };
}

function linesOf(path: string): readonly string[] {
  return readFileSync(SHARED + path, 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1);
}

const message =
  /^(\d+) ids stand on more than one row, with (\d+) rows beyond the first: (\d+) of ids whose rows are all the same/;

describe.each(Object.entries(forces))(
  'the street files of %s, January to November 2014',
  (force, expected) => {
    const folder = `real/${force}-2014`;
    const here = hasRealData(folder);

    it.skipIf(!here)('are counted to the last record, with repeated ids as METHOD 2.4 has them', async () => {
      const street = source('events', { file: `${folder}/*.csv`, format: 'police-uk-street', columns: {} });
      const { records, balances, issues } = await readSources([street], SHARED);
      const files = readdirSync(SHARED + folder).map((name) => repeatsIn(linesOf(`${folder}/${name}`)));
      expect(add(files)).toEqual(expected);
      const total = (of: 'read' | 'accepted' | 'rejected' | 'skipped') =>
        balances.reduce((sum, one) => sum + one[of], 0);
      expect([total('read'), total('accepted'), total('rejected'), total('skipped')]).toEqual([
        expected.records,
        expected.records - expected.copies,
        0,
        expected.copies,
      ]);
      const counted = records.events.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(expected.records - expected.copies);
      const told = issues.map((issue) => message.exec(issue.message)?.slice(1).map(Number) ?? []);
      const sums = [0, 1, 2].map((at) => told.reduce((sum, numbers) => sum + (numbers[at] ?? 0), 0));
      expect(sums).toEqual([expected.ids, expected.extraRows, expected.copies]);
      expect(issues.length).toBe(files.filter(({ ids }) => ids > 0).length);
    });
  },
);

/** Other samples: records, and those of British Transport Police, which belong to no resident rate. */
const samples = [
  ['2013-04-west-mercia-street.first-rows.csv', 'read'],
  ['2014-01-west-mercia-street.csv', 'read'],
  ['2014-06-btp-street.csv', 'skipped'],
  ['2014-06-dyfed-powys-street.csv', 'read'],
  ['2014-06-northern-ireland-street.head2000.csv', 'read'],
  ['2014-06-thames-valley-street.3000rows+noloc.csv', 'read'],
  ['2020-06-city-of-london-street.csv', 'read'],
  ['2020-07-city-of-london-street.csv', 'read'],
  ['2022-01-west-mercia-street.first-rows.csv', 'read'],
  ['2025-12-city-of-london-street.csv', 'read'],
] as const;

describe.skipIf(!hasRealData('samples/police-uk'))('street files of other forces and years', () => {
  it.each(samples)('%s is %s to the last record', async (name, how) => {
    const file = `samples/police-uk/${name}`;
    const { balances, records } = await readSources(
      [source('events', { file, format: 'police-uk-street', columns: {} })],
      SHARED,
    );
    const lines = readFileSync(SHARED + file, 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line !== '');
    const { copies } = repeatsIn(lines);
    const left = how === 'skipped' ? lines.length : copies;
    expect(balances).toMatchObject([
      { read: lines.length, accepted: lines.length - left, rejected: 0, skipped: left },
    ]);
    const sum = records.events.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(lines.length - left);
  });
});
