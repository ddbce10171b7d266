import { describe, expect, it } from 'vitest';
import { type HoursWindow, parseHours } from '../../../src/model/hours.ts';
import { EventTimes } from '../../../src/sources/engines/event-times.ts';
import { readTimeOfPeriod } from '../../../src/sources/values/time-text.ts';
import { row } from '../../support/sources.ts';

const windows = ['20:00-06:00', '22:00-04:00'].map((text) => parseHours(text) as HoursWindow);
const times = (asked = windows) =>
  new EventTimes({ windows: asked, timeOfPeriod: readTimeOfPeriod }, (one) => one.text('period') ?? '');

describe('EventTimes', () => {
  it.each([
    ['19:59', []],
    ['20:00', ['20:00-06:00']],
    ['22:00', ['20:00-06:00', '22:00-04:00']],
    ['05:59', ['20:00-06:00']],
    ['06:00', []],
    ['', 'unknown'],
    ['25:10', 'unknown'],
  ])('%s lies in %j', (time, part) => expect(times().partOf(row({ time })).part).toEqual(part));

  it('has one object and one key for all minutes of a part, so that a group is not a minute', () => {
    const own = times();
    const minutes = Array.from({ length: 24 }, (_, hour) => `${hour}:30`);
    const parts = new Set(minutes.map((time) => own.partOf(row({ time }))));
    expect([...parts].map(({ key }) => key).toSorted()).toEqual([
      '',
      '20:00-06:00',
      '20:00-06:00 22:00-04:00',
    ]);
  });

  it('tells known from unknown where no window is asked for', () => {
    const own = times([]);
    expect(['20:15', ''].map((time) => own.partOf(row({ time })).part)).toEqual([[], 'unknown']);
  });

  it('takes the time of the period column where there is no column of times', () => {
    expect(times().partOf(row({ period: '12/05/2014 20:15' })).part).toEqual(['20:00-06:00']);
    expect(times().partOf(row({ period: '2014-05' })).part).toBe('unknown');
  });

  it('takes no time of the period column beside a column of times', () => {
    expect(times().partOf(row({ period: '12/05/2014 00:00', time: 'NULL' })).part).toBe('unknown');
  });

  it.each([
    [{ time: '20:15' }, undefined],
    [{ time: '-1' }, { code: 'missing-time', role: 'time', severity: 'note' }],
    [{ period: '2014-05' }, { code: 'missing-time', role: 'period', severity: 'note' }],
    [{ time: '25:10' }, { code: 'unreadable-time', role: 'time' }],
    [{ period: '12/05/2014 25:10' }, { code: 'unreadable-time', role: 'period' }],
  ])('says of %j: %j', (cells: Record<string, string>, warning) => {
    const found = times().warningOf(row(cells));
    if (warning) expect(found).toMatchObject(warning);
    else expect(found).toBeUndefined();
  });
});
