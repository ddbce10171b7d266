import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../src/sources/read-sources.ts';
import type { SourcesRead } from '../../src/sources/source-reading.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';
import { source } from '../support/sources.ts';
import { tally } from '../support/street.ts';

const FOLDER = 'real/west-mercia-2014';

/** Cells of every record, by plain splitting: these files hold no quotes. */
function splitFiles(): readonly (readonly string[])[] {
  return readdirSync(SHARED + FOLDER).flatMap((name) =>
    readFileSync(`${SHARED}${FOLDER}/${name}`, 'utf8')
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')),
  );
}

describe.skipIf(!hasRealData(FOLDER))('the street files of West Mercia, January to November 2014', () => {
  const street = source('events', {
    file: `${FOLDER}/*-street.csv`,
    format: 'police-uk-street',
    columns: {},
  });
  let read: SourcesRead;
  let cells: readonly (readonly string[])[];

  beforeAll(async () => {
    read = await readSources([street], SHARED);
    cells = splitFiles();
  });

  it('are 99,766 records, none rejected', () => {
    const total = (of: 'read' | 'accepted' | 'rejected' | 'skipped') =>
      read.balances.reduce((sum, one) => sum + one[of], 0);
    expect(cells).toHaveLength(99_766);
    expect([total('read'), total('accepted'), total('rejected'), total('skipped')]).toEqual([
      99_766, 99_766, 0, 0,
    ]);
    // 40 ids stand on two rows each, never on two that are the same: all are kept, and each file says so.
    expect(new Set(read.issues.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(['warning duplicate-id']),
    );
  });

  it('have the counts by LSOA, category and month that splitting the lines gives', () => {
    const expected = tally(
      cells.map((cell) => `${cell[7]}/${cell[9]!.toLowerCase().replaceAll(' ', '-')}/${cell[1]}`),
    );
    const counted = read.records.events.map((event) => [
      `${event.area}/${event.category}/${event.period.label}`,
      event.count,
    ]);
    expect(Object.fromEntries(counted)).toEqual(expected);
  });

  // Quarter 4 of 2013-14 in the plan is 1,886; these files give 580 + 646 + 666 = 1,892 (reference/formats.md 10).
  it('have 580, 646 and 666 crimes in Herefordshire from January to March, without anti-social behaviour', () => {
    const months = ['2014-01', '2014-02', '2014-03'];
    const crimes = cells.filter(
      (cell) => cell[8]!.startsWith('Herefordshire') && cell[9] !== 'Anti-social behaviour',
    );
    const plain = tally(crimes.map((cell) => cell[1]!));
    const own = read.records.events.filter(
      (event) => event.areaName.startsWith('Herefordshire') && event.groups.includes('all-crime'),
    );
    const counted = (month: string) =>
      own.filter(({ period }) => period.label === month).reduce((sum, { count }) => sum + count, 0);
    expect(months.map((month) => plain[month])).toEqual([580, 646, 666]);
    expect(months.map(counted)).toEqual([580, 646, 666]);
  });
});

const CR_FILES = 'samples/line-endings';

describe.skipIf(!hasRealData(CR_FILES))('real files with CR line ends', () => {
  it('have as many records as CRs stand between them', async () => {
    const file = `${CR_FILES}/CR-only_outcomes_by_force.csv`;
    const lines = readFileSync(SHARED + file, 'latin1')
      .split('\r')
      .filter((line) => line !== '');
    const columns = { child: { name: 'Force', required: true, line: 1, column: 1 } };
    const { balances } = await readSources(
      [source('lookup', { file, columns, constants: { parent: 'all' } })],
      SHARED,
    );
    expect(balances).toMatchObject([{ read: lines.length - 1, headerLine: 1 }]);
  });
});
