import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime, readTimeOfPeriod } from '../../../src/sources/values/time-text.ts';

const two = (number: number) => String(number).padStart(2, '0');
const clock = (minute: number) => [Math.floor(minute / 60), minute % 60] as const;

/** Ways to write a minute of the day, each apart from the reader. */
const forms: Readonly<Record<string, (minute: number) => string>> = {
  '08:05': (minute) => clock(minute).map(two).join(':'),
  '8:05': (minute) => `${clock(minute)[0]}:${two(clock(minute)[1])}`,
  '08:05:59': (minute) => `${clock(minute).map(two).join(':')}:59`,
  '08.05': (minute) => clock(minute).map(two).join('.'),
  '0805': (minute) => clock(minute).map(two).join(''),
  '08:05 AM': (minute) => twelve(minute, ' AM', ' PM'),
  '08.05pm': (minute) => twelve(minute, 'am', 'pm').replace(':', '.'),
  '12/05/2014 08:05': (minute) => `12/05/2014 ${clock(minute).map(two).join(':')}`,
  '2014-05-12T08:05:00': (minute) => `2014-05-12T${clock(minute).map(two).join(':')}:00`,
  // Excel writes a fraction with at most 15 digits.
  'Excel serial': (minute) => (41_771 + minute / 1440 + (minute === 0 ? 1e-9 : 0)).toPrecision(15),
};

function twelve(minute: number, am: string, pm: string): string {
  const [hour, rest] = clock(minute);
  return `${two(hour % 12 === 0 ? 12 : hour % 12)}:${two(rest)}${hour < 12 ? am : pm}`;
}

const day = Array.from({ length: 1440 }, (_, minute) => minute);

describe('readTime', () => {
  it.each(Object.keys(forms))('reads back every minute of the day written as %s', (form) => {
    expect(day.map((minute) => readTime(forms[form]!(minute)))).toEqual(day);
  });

  it('reads back every minute that Excel wrote as a fraction, but where it could be hours and minutes', () => {
    const isClock = (text: string) => /^0\.[0-5]\d$/.test(text);
    const texts = day.slice(1).map((minute) => String(minute / 1440));
    expect(texts.filter(isClock)).toEqual(['0.05', '0.15', '0.25', '0.35', '0.45', '0.55']);
    for (const [at, text] of texts.entries())
      expect([text, readTime(text)]).toEqual([text, isClock(text) ? 'unreadable' : at + 1]);
  });

  it.each([
    ['20:15', 1215],
    ['8:05', 485],
    ['20.15', 1215],
    ['2015', 1215],
    ['8pm', 1200],
    ['8 PM', 1200],
    ['8 p.m.', 1200],
    ['12am', 0],
    ['12:30 pm', 750],
    ['08:15 PM', 1215],
    ['0.84375', 1215],
    ['.84375', 1215],
    ['0.843749999999', 1215],
    ['0.9999999', 1439],
    ['0.00', 0],
    ['00.15', 15],
    ['20:15:59.9', 1215],
    ['12/05/2014 8pm', 1200],
  ])('reads %s', (text, minute) => expect(readTime(text)).toBe(minute));

  it.each(['', '-1', 'NULL', 'null', '12/05/2014'])('takes %j for no time', (text) =>
    expect(readTime(text)).toBe('missing'),
  );

  it.each([
    ['an hour or a code', '8'],
    ['an hour or a code', '0'],
    ['an hour with tens of minutes or with minutes', '8.3'],
    ['hours and minutes or a fraction of a day', '0.15'],
    ['three digits', '815'],
    ['hours that no clock has', '25:10'],
    ['the end of a day', '24:00'],
    ['minutes that no clock has', '20:60'],
    ['seconds that no clock has', '20:15:60'],
    ['more than a day', '1.84375'],
    ['two halves of the day', '20:15 PM'],
    ['two halves of the day', '0pm'],
    ['another zone', '20:15Z'],
    ['words', 'evening'],
    ['a dash', '-'],
    ['a day that is none', '31/02/2014 20:15'],
    ['a date with hours that no clock has', '12/05/2014 25:10'],
  ])('does not guess %s: %s', (_, text) => expect(readTime(text)).toBe('unreadable'));

  it('gives a minute of the day, missing or unreadable for any text', () => {
    const check = (text: string) => {
      const time = readTime(text);
      if (typeof time === 'number')
        expect(Number.isInteger(time) && time >= 0 && time < 1440, `${text}: ${time}`).toBe(true);
    };
    const nearly = fc.stringMatching(/^[0-9]{0,5}[:. ]?[0-9]{0,3}[:. T]?[0-9]{0,3} ?([ap]m)?$/);
    fc.assert(fc.property(fc.oneof(nearly, fc.string()), check), { numRuns: 2000 });
  });
});

describe('readTimeOfPeriod', () => {
  it.each([
    ['12/05/2014 20:15', 1215],
    ['2014-05-12T20:15:00', 1215],
    ['2014-05-12 20:15', 1215],
    ['41771.84375', 1215],
    ['41771.25', 360],
    ['12/05/2014 25:10', 'unreadable'],
    ['12/05/2014', 'missing'],
    ['41771', 'missing'],
    ['2014-05', 'missing'],
    // A year, and no quarter past eight in the evening.
    ['2015', 'missing'],
    ['Q1 13-14', 'missing'],
    ['', 'missing'],
  ])('%s: %s', (text, time) => expect(readTimeOfPeriod(text)).toBe(time));
});
