import { describe, expect, it } from 'vitest';
import { type HoursWindow, holdsMinute, holdsPart, parseHours } from '../../src/model/hours.ts';

function windowOf(text: string): HoursWindow {
  const hours = parseHours(text);
  if (hours?.kind !== 'window') throw new Error(`${text} is no window`);
  return hours;
}

/** Minutes after midnight of a clock time, worked out apart from the code. */
function at(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}

describe('parseHours', () => {
  it.each([
    ['20:00-06:00', '20:00-06:00', 1200, 360],
    ['8:30 - 9:05', '08:30-09:05', 510, 545],
    ['22:00\u201304:00', '22:00-04:00', 1320, 240],
    ['00:00-24:00', '00:00-24:00', 0, 1440],
    ['18:00-24:00', '18:00-24:00', 1080, 1440],
  ])('reads %s', (text, label, from, to) =>
    expect(parseHours(text)).toEqual({ kind: 'window', label, from, to }),
  );

  it('reads unknown', () => expect(parseHours('unknown')).toEqual({ kind: 'unknown', label: 'unknown' }));

  it.each([
    '20:00-20:00',
    '00:00-00:00',
    '24:00-06:00',
    '20:00-25:00',
    '20:00-24:01',
    '20:60-06:00',
    '20-06',
    '8pm-6am',
    '20:00',
    'night',
    '',
  ])('does not know %j', (text) => expect(parseHours(text)).toBeNull());
});

describe('holdsMinute', () => {
  // METHOD 2.11: 8pm to 6am includes 20:00 and 05:59 and excludes 06:00.
  it.each([
    ['20:00-06:00', '20:00', true],
    ['20:00-06:00', '23:59', true],
    ['20:00-06:00', '00:00', true],
    ['20:00-06:00', '05:59', true],
    ['20:00-06:00', '06:00', false],
    ['20:00-06:00', '19:59', false],
    ['09:00-17:00', '09:00', true],
    ['09:00-17:00', '16:59', true],
    ['09:00-17:00', '17:00', false],
    ['09:00-17:00', '08:59', false],
    ['18:00-24:00', '23:59', true],
    ['18:00-24:00', '00:00', false],
  ])('%s, %s: %s', (window, clock, held) => expect(holdsMinute(windowOf(window), at(clock))).toBe(held));

  it.each([
    ['20:00-06:00', 600],
    ['09:00-17:00', 480],
    ['00:00-24:00', 1440],
    ['23:59-00:00', 1],
  ])('%s holds %d minutes of the day', (window, minutes) => {
    const day = Array.from({ length: 1440 }, (_, minute) => minute);
    expect(day.filter((minute) => holdsMinute(windowOf(window), minute))).toHaveLength(minutes);
  });
});

describe('holdsPart', () => {
  const night = windowOf('20:00-06:00');
  const unknown = { kind: 'unknown', label: 'unknown' } as const;

  it.each([
    ['its window', night, ['20:00-06:00', '22:00-04:00'], true],
    ['another window', night, ['09:00-17:00'], false],
    ['no window', night, [], false],
    ['no known time', night, 'unknown', false],
    ['no known time, asked for', unknown, 'unknown', true],
    ['a known time where unknown is asked for', unknown, [], false],
  ] as const)('an event of %s', (_, hours, part, held) => expect(holdsPart(hours, part)).toBe(held));
});
