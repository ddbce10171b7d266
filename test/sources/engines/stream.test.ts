import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountResult } from '../../../src/sources/engines/counting-port.ts';
import { countEventsByStream, SUSPECTS_AT_ONCE } from '../../../src/sources/engines/stream.ts';
import { policeUkStreet } from '../../../src/sources/formats/police-uk-street.ts';
import { source } from '../../support/sources.ts';
import { STREET_HEADER, type StreetEvent, streetFile, streetLine, tally } from '../../support/street.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

function count(content: string, file = 'street.csv'): Promise<CountResult> {
  return countEventsByStream({
    root: folder.path,
    file: folder.write(file, content),
    source: source('events', { format: 'police-uk-street' }),
    columns: policeUkStreet.columns,
    areaRoles: ['area'],
    periodRoles: ['period'],
    skipPublishers: policeUkStreet.skipPublishers,
    monthOf: policeUkStreet.monthOf,
    hours: null,
  });
}

function sums(results: readonly CountResult[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { area, category, period, count: events } of results.flatMap(({ groups }) => groups)) {
    const key = `${area}/${category}/${period}`;
    counts[key] = (counts[key] ?? 0) + events;
  }
  return counts;
}

const event: fc.Arbitrary<StreetEvent> = fc.record({
  month: fc.constantFrom('2014-01', '2014-02'),
  type: fc.constantFrom('Burglary', 'Drugs', 'Anti-social behaviour', 'A new type'),
  code: fc.constantFrom('E01014001', 'E01014002', ''),
  name: fc.constantFrom('Herefordshire 001A', ''),
});

describe('countEventsByStream', () => {
  it('counts by area, category and month, with the first and last line', async () => {
    const a = { month: '2014-01', type: 'Burglary', code: 'E01014001', name: 'Herefordshire 001A' };
    const b = { ...a, type: 'Drugs' };
    const { groups, balance } = await count(streetFile([a, b, a, a, b]));
    expect(groups).toEqual([
      {
        area: a.code,
        areaName: a.name,
        category: 'Burglary',
        period: '2014-01',
        count: 3,
        firstLine: 2,
        lastLine: 5,
      },
      {
        area: a.code,
        areaName: a.name,
        category: 'Drugs',
        period: '2014-01',
        count: 2,
        firstLine: 3,
        lastLine: 6,
      },
    ]);
    expect(balance).toMatchObject({ read: 5, accepted: 5, rejected: 0, skipped: 0 });
  });

  it('never takes two equal rows for one', async () => {
    const a = { month: '2014-01', type: 'Anti-social behaviour', code: 'E01014001', name: 'X' };
    expect((await count(streetFile([a, a, a]))).groups).toMatchObject([{ count: 3 }]);
  });

  it('counts an id once when all its rows are the same, and all its rows when any differs', async () => {
    const a = streetLine({ month: '2014-01', type: 'Burglary', code: 'E01014001', name: 'X' });
    const rows = [
      `id1${a}`,
      `id2${a}`,
      `id1${a}`,
      `id2${a.replace('Burglary', 'Drugs')}`,
      `id3${a}`,
      `id1${a}`,
    ];
    const { groups, balance, repeats } = await count([STREET_HEADER, ...rows, ''].join('\r\n'));
    expect(groups.map(({ category, count: events }) => [category, events])).toEqual([
      ['Burglary', 3],
      ['Drugs', 1],
    ]);
    expect(repeats).toEqual({ ids: 2, extraRows: 3, copies: 2, firstLine: 4 });
    expect(balance).toMatchObject({ read: 6, accepted: 4, rejected: 0, skipped: 2 });
  });

  it('counts a file joined to itself as the file, in as many passes as it takes', async () => {
    const line = streetLine({ month: '2014-01', type: 'Burglary', code: 'E01014001', name: 'X' });
    const once = Array.from({ length: SUSPECTS_AT_ONCE + 1000 }, (_, at) => `id${at}${line}`);
    const { groups, repeats, balance } = await count([STREET_HEADER, ...once, ...once, ''].join('\r\n'));
    expect(groups).toMatchObject([{ count: once.length }]);
    expect(repeats).toEqual({
      ids: once.length,
      extraRows: once.length,
      copies: once.length,
      firstLine: once.length + 2,
    });
    expect(balance).toMatchObject({ accepted: once.length, skipped: once.length });
  });

  it('skips British Transport Police and counts what it skips', async () => {
    const a = { month: '2014-01', type: 'Burglary', code: 'E01014001', name: 'X' };
    const { groups, balance } = await count(streetFile([a, { ...a, force: 'British Transport Police' }, a]));
    expect(groups).toMatchObject([{ count: 2, firstLine: 2, lastLine: 4 }]);
    expect(balance).toMatchObject({ read: 3, accepted: 2, skipped: 1 });
  });

  it('counts blank lines as skipped and ragged ones as rejected', async () => {
    const line = streetLine({ month: '2014-01', type: 'Burglary', code: 'E01014001', name: 'X' });
    const { balance, issues } = await count(
      [STREET_HEADER, line, '', `${line},`, ',2014-01,West', ''].join('\r\n'),
    );
    expect(balance).toMatchObject({ read: 4, accepted: 1, rejected: 2, skipped: 1 });
    expect(issues.map(({ code, line: at, column }) => [code, at, column])).toEqual([
      ['extra-cell', 4, 13],
      ['missing-cell', 5, 4],
    ]);
  });

  it('keeps unknown areas, categories and months as groups of their own', async () => {
    const odd = { month: '2014-13', type: 'Piracy', code: '', name: '' };
    expect((await count(streetFile([odd]))).groups).toMatchObject([
      { area: '', category: 'Piracy', period: '2014-13', count: 1 },
    ]);
  });

  it('gives nothing for a file that it cannot read', async () => {
    const { groups, balance, issues } = await count('a,b\n1,2\n');
    expect([groups, balance]).toEqual([[], null]);
    expect(issues).toMatchObject([{ code: 'missing-label' }]);
  });

  it('counts as splitting the lines does', async () => {
    const check = async (events: readonly StreetEvent[]) => {
      const content = streetFile(events);
      const cells = content
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(','));
      expect(sums([await count(content)])).toEqual(
        tally(cells.map((cell) => `${cell[7]}/${cell[9]}/${cell[1]}`)),
      );
    };
    await fc.assert(fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 40 }), check), {
      seed: 7,
      numRuns: 60,
    });
  });

  it('gives the same sums however the rows are split into files, and in any order', async () => {
    const check = async (events: readonly StreetEvent[], at: number) => {
      const whole = sums([await count(streetFile(events))]);
      const parts = [events.slice(at), events.slice(0, at)].filter((part) => part.length > 0);
      const split = await Promise.all(
        parts.map((part, index) => count(streetFile(part), `part-${index}.csv`)),
      );
      expect(sums(split)).toEqual(whole);
      expect(sums([await count(streetFile(events.toReversed()), 'reversed.csv')])).toEqual(whole);
    };
    const rows = fc.array(event, { minLength: 1, maxLength: 30 });
    await fc.assert(fc.asyncProperty(rows, fc.nat(30), check), { seed: 8, numRuns: 50 });
  });
});
