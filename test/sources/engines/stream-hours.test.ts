import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoursWindow, parseHours } from '../../../src/model/hours.ts';
import type { CountResult } from '../../../src/sources/engines/counting-port.ts';
import { countEventsByStream } from '../../../src/sources/engines/stream.ts';
import { readTimeOfPeriod } from '../../../src/sources/values/time-text.ts';
import { source } from '../../support/sources.ts';
import { tally } from '../../support/street.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const HEADER = 'event_id,category,area_code,month,time';

function count(rows: readonly string[], windows: readonly string[] | null): Promise<CountResult> {
  const settings = source('events');
  return countEventsByStream({
    root: folder.path,
    file: folder.write('events.csv', [HEADER, ...rows, ''].join('\n')),
    source: settings,
    columns: settings.columns,
    areaRoles: ['area'],
    periodRoles: ['period'],
    skipPublishers: [],
    monthOf: (text) => text,
    hours: windows && {
      windows: windows.map((text) => parseHours(text) as HoursWindow),
      timeOfPeriod: readTimeOfPeriod,
    },
  });
}

const rowAt = (time: string, id = '') => `${id},violence,E01014001,2014-01,${time}`;

describe('countEventsByStream, asked for hours of the day', () => {
  it('counts those within, those outside and those without a time apart', async () => {
    const clocks = ['20:00', '23:59', '05:59', '06:00', ''];
    const { groups, balance } = await count(
      clocks.map((time) => rowAt(time)),
      ['20:00-06:00'],
    );
    expect(groups.map(({ partOfDay, count: events, firstLine }) => [partOfDay, events, firstLine])).toEqual([
      [['20:00-06:00'], 3, 2],
      [[], 1, 5],
      ['unknown', 1, 6],
    ]);
    expect(balance).toMatchObject({ read: 5, accepted: 5, rejected: 0, skipped: 0 });
  });

  it('tells once of times that are missing and once of those that are none', async () => {
    const rows = ['20:00', 'NULL', '25:10', '', '8', '-1'].map((time) => rowAt(time));
    const { issues } = await count(rows, ['20:00-06:00']);
    expect(issues.map(({ code, severity, line, column }) => [code, severity, line, column])).toEqual([
      ['missing-time', 'note', 3, 5],
      ['unreadable-time', 'warning', 4, 5],
    ]);
    expect(issues[0]?.message).toContain('(first of 3)');
    expect(issues[1]?.message).toMatch(/^"25:10" has no time of day .* \(first of 2\)$/);
  });

  it('takes exact copies out of the hours that they are in', async () => {
    const rows = [rowAt('21:00', 'a'), rowAt('09:00', 'b'), rowAt('21:00', 'a')];
    const { groups, repeats } = await count(rows, ['20:00-06:00']);
    expect(groups).toMatchObject([
      { partOfDay: ['20:00-06:00'], count: 1 },
      { partOfDay: [], count: 1 },
    ]);
    expect(repeats).toMatchObject({ ids: 1, copies: 1 });
  });

  it('neither tells hours apart nor says a word of times when nobody asks', async () => {
    const { groups, issues } = await count([rowAt('20:00'), rowAt('25:10'), rowAt('')], null);
    expect(groups).toHaveLength(1);
    expect(groups[0]).not.toHaveProperty('partOfDay');
    expect(groups[0]?.count).toBe(3);
    expect(issues).toEqual([]);
  });

  it('counts as comparing the texts of the clock does, in no more groups than parts', async () => {
    const clock = fc
      .nat(1439)
      .map(
        (minute) =>
          `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
      );
    const times = fc.array(fc.oneof({ weight: 9, arbitrary: clock }, fc.constant('')), {
      minLength: 1,
      maxLength: 60,
    });
    const partOf = (time: string) => {
      if (time === '') return 'unknown';
      const night = time >= '20:00' || time < '06:00';
      const late = time >= '22:00' || time < '04:00';
      return [night ? '20:00-06:00' : '', late ? '22:00-04:00' : ''].filter((label) => label).join('+');
    };
    const check = async (clocks: readonly string[]) => {
      const { groups } = await count(
        clocks.map((time) => rowAt(time)),
        ['20:00-06:00', '22:00-04:00'],
      );
      const found = groups.map(({ partOfDay, count: events }) => [
        partOfDay === 'unknown' ? partOfDay : partOfDay!.join('+'),
        events,
      ]);
      expect(groups.length).toBeLessThanOrEqual(4);
      expect(Object.fromEntries(found)).toEqual(tally(clocks.map(partOf)));
    };
    await fc.assert(fc.asyncProperty(times, check), { numRuns: 60 });
  });
});
