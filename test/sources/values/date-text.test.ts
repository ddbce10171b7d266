import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateLabel,
  looksLikeDate,
  readDate,
  readExcelSerial,
} from '../../../src/sources/values/date-text.ts';

const DAY = 86_400_000;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

describe('readDate', () => {
  it('reads every day of 1990 to 2099 as the calendar of JavaScript has it, in both forms', () => {
    const day = fc.integer({ min: Date.UTC(1990, 0, 1) / DAY, max: Date.UTC(2099, 11, 31) / DAY });
    const check = (days: number) => {
      const iso = isoOf(days * DAY);
      const [year, month, date] = iso.split('-');
      for (const text of [iso, `${date}/${month}/${year}`]) expect(dateLabel(readDate(text)!)).toBe(iso);
    };
    fc.assert(fc.property(day, check), { seed: 5, numRuns: 1000 });
  });

  it.each([
    '2023-02-29',
    '2023-00-10',
    '31/06/2023',
    '13/13/2023',
    '1/1/23',
    '20230401',
    '2023-04-01T10:00Z',
    '',
  ])('has no day for %j', (text) => expect(readDate(text)).toBeNull());
});

describe('readExcelSerial', () => {
  it('counts days as Excel does: 25569 days before 1970', () => {
    const serial = fc.integer({ min: 32_874, max: 73_050 });
    const check = (days: number) => {
      expect(dateLabel(readExcelSerial(String(days))!)).toBe(isoOf((days - 25_569) * DAY));
    };
    fc.assert(fc.property(serial, check), { seed: 6, numRuns: 2000 });
  });

  it.each(['32873', '73051', '4501', '450177', '45,017', '45017x', '-45017'])('has no date for %j', (text) =>
    expect(readExcelSerial(text)).toBeNull(),
  );
});

describe('looksLikeDate', () => {
  it.each(['2023-13-01', '1/1/23', '01.04.2023', '2023-04-01 10:00'])('sees a date in %j', (text) =>
    expect(looksLikeDate(text)).toBe(true),
  );
  it.each(['2013-14', 'Q1 13-14', '0113-14', 'April'])('sees none in %j', (text) =>
    expect(looksLikeDate(text)).toBe(false),
  );
});
