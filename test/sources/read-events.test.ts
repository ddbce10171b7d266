import { describe, expect, it } from 'vitest';
import { type HoursWindow, parseHours } from '../../src/model/hours.ts';
import type { SourceSettings } from '../../src/model/source.ts';
import type { CountResult, EventGroup, RepeatedIds } from '../../src/sources/engines/counting-port.ts';
import { countEventsByStream } from '../../src/sources/engines/stream.ts';
import { readEvents } from '../../src/sources/read-events.ts';
import { columns, source } from '../support/sources.ts';
import { streetFile } from '../support/street.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const street = source('events', { format: 'police-uk-street', columns: {} });

function group(changes: Partial<EventGroup> = {}): EventGroup {
  return {
    area: 'E01014001',
    areaName: 'Herefordshire 001A',
    category: 'Burglary',
    period: '2014-01',
    count: 4,
    firstLine: 2,
    lastLine: 9,
    ...changes,
  };
}

/** Reads what an engine that found these groups would give. */
function read(
  groups: readonly EventGroup[],
  settings: SourceSettings = street,
  repeats: RepeatedIds | null = null,
) {
  const read = groups.reduce((sum, { count }) => sum + count, 0);
  const balance = { read, accepted: read, rejected: 0, skipped: 0 } as CountResult['balance'];
  return readEvents(settings, 'street.csv', '.', async () => ({ groups, balance, repeats, issues: [] }));
}

describe('readEvents', () => {
  it('reads what a group is about', async () => {
    const { events, issues } = await read([group()]);
    expect(issues).toEqual([]);
    expect(events).toMatchObject([
      {
        area: 'E01014001',
        category: 'burglary',
        groups: ['all-crime'],
        period: { kind: 'month', label: '2014-01' },
        count: 4,
        origin: { source: 'crime', file: 'street.csv', firstLine: 2, lastLine: 9 },
      },
    ]);
  });

  it('keeps anti-social behaviour out of all crime', async () => {
    const { events } = await read([group({ category: 'Anti-social behaviour' })]);
    expect(events).toMatchObject([{ category: 'anti-social-behaviour', groups: [] }]);
  });

  it.each([
    [
      'an unknown category',
      { category: 'Piracy' },
      'unmapped-category',
      '4 events of 2014-01 have the unknown category "Piracy"',
    ],
    ['an empty category', { category: '' }, 'unmapped-category', '4 events of 2014-01 have no category'],
    [
      'a label in another case',
      { category: 'burglary' },
      'unmapped-category',
      '4 events of 2014-01 have the unknown category "burglary"',
    ],
    ['a month that is none', { period: '2014-13' }, 'type-error', '4 events: "2014-13" is not a period'],
    [
      'one event',
      { category: 'Piracy', count: 1 },
      'unmapped-category',
      '1 event of 2014-01 have the unknown category "Piracy"',
    ],
  ])(
    'rejects %s, on its first line, and moves the events in the balance',
    async (_, changes, code, message) => {
      const bad = group({ ...changes, firstLine: 7 });
      const { events, issues, balance } = await read([group(), bad]);
      expect(events).toHaveLength(1);
      expect(issues).toMatchObject([{ code, severity: 'error', line: 7, message }]);
      expect(balance).toMatchObject({ read: 4 + bad.count, accepted: 4, rejected: bad.count });
    },
  );

  it('takes 2010-11 of police.uk as a month, and asks in any other file', async () => {
    const other = source('events');
    const november = group({ period: '2010-11' });
    expect((await read([november])).events).toMatchObject([{ period: { kind: 'month' } }]);
    expect((await read([november], other)).issues).toMatchObject([{ code: 'type-error' }]);
    expect((await read([november], { ...other, periods: 'years' })).events).toMatchObject([
      { period: { kind: 'financial-year' } },
    ]);
  });

  it('takes the categories of a file of no known format as they are', async () => {
    const { events } = await read([group({ category: 'Piracy' })], source('events'));
    expect(events).toMatchObject([{ category: 'Piracy', groups: [] }]);
  });

  it('keeps where in the day the events of a group are, where that was asked', async () => {
    const { events } = await read([group({ partOfDay: ['20:00-06:00'] }), group({ partOfDay: 'unknown' })]);
    expect(events.map(({ partOfDay }) => partOfDay)).toEqual([['20:00-06:00'], 'unknown']);
    expect((await read([group()])).events[0]).not.toHaveProperty('partOfDay');
  });

  describe('of dates with a time', () => {
    const night = parseHours('20:00-06:00') as HoursWindow;
    const events = source('events', { columns: columns({ category: 'type', area: 'area', period: 'when' }) });
    const rows = ['12/12/2011 20:15', '2011-12-31T05:59:00', '2011-12-31T06:00:00', '40900.9', '30/12/2011'];
    const file = () =>
      folder.write('moments.csv', ['type,area,when', ...rows.map((when) => `x,E1,${when}`), ''].join('\n'));

    // 40900.9 is 23 December 2011, 21:36: Python, datetime(1899, 12, 30) + timedelta(days=40900.9).
    it('groups by month and hours, not by minute', async () => {
      const found = await readEvents(
        { ...events, windows: [night] },
        file(),
        folder.path,
        countEventsByStream,
      );
      expect(found.events.map(({ period, partOfDay, count }) => [period.label, partOfDay, count])).toEqual([
        ['2011-12', ['20:00-06:00'], 2],
        ['2011-12', [], 1],
        ['2011-12', ['20:00-06:00'], 1],
        ['2011-12', 'unknown', 1],
      ]);
      expect(found.issues.map(({ code }) => code)).toEqual(['missing-time', 'excel-serial']);
    });
  });

  it('looks for a column of times only where somebody asks for times', async () => {
    const twice = folder.write('twice.csv', 'category,area_code,month,time,time\nx,E1,2014-01,20:15,20:15\n');
    const plain = source('events');
    const { time: wanted, ...others } = plain.columns;
    const named = { ...others, time: { ...wanted!, required: true } };
    const codes = async (settings: SourceSettings) =>
      (await readEvents(settings, twice, folder.path, countEventsByStream)).issues.map(({ code }) => code);
    expect(await codes(plain)).toEqual([]);
    expect(await codes({ ...plain, windows: [] })).toEqual(['duplicate-label']);
    expect(await codes({ ...plain, columns: named })).toEqual(['duplicate-label']);
  });

  it('tells once of all ids that stand on more than one row', async () => {
    const { issues } = await read([group()], street, { ids: 2, extraRows: 3, copies: 1, firstLine: 9 });
    expect(issues).toMatchObject([
      {
        code: 'duplicate-id',
        severity: 'warning',
        line: 9,
        message:
          '2 ids stand on more than one row, with 3 rows beyond the first: 1 of ids whose rows are all the same are left out as copies, 2 of ids with a row that differs count as events of their own',
      },
    ]);
  });

  it('passes on that a file cannot be read', async () => {
    const file = folder.write('bad.csv', 'a,b\n1,2\n');
    const { events, balance, issues } = await readEvents(street, file, folder.path, countEventsByStream);
    expect([events, balance, issues.map(({ code }) => code)]).toEqual([[], null, ['missing-label']]);
  });

  it('reads a real form of file from end to end', async () => {
    const row = { month: '2014-01', type: 'Burglary', code: 'E01014001', name: 'Herefordshire 001A' };
    const file = folder.write('good.csv', streetFile([row, row, { ...row, type: 'Piracy' }]));
    const { events, balance } = await readEvents(street, file, folder.path, countEventsByStream);
    expect(events).toMatchObject([{ category: 'burglary', count: 2 }]);
    expect(balance).toMatchObject({
      format: 'police-uk-street',
      read: 3,
      accepted: 2,
      rejected: 1,
      skipped: 0,
    });
  });
});
