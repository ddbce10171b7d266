import { describe, expect, it } from 'vitest';
import { publishedYears, readOnsTitle } from '../../../src/sources/formats/ons-table-title.ts';

const title = (...lines: readonly string[]) => {
  const read = readOnsTitle(lines.map((line) => [line, '', '']));
  return typeof read === 'string' ? read : [read.measure, read.period.label, read.years];
};

// Titles as published, from the workbook of the year ending December 2024.
describe('readOnsTitle', () => {
  it.each([
    [
      'C2: Number of police recorded crimes for headline offences, year ending December 2024 [note 1]',
      'count',
      '2024',
    ],
    ['C4:  Recorded crime rate per 1,000 population/households, year ending December 2024', 'rate', '2024'],
    [
      'P3:  Police recorded crime, rate of offences per 1,000 population, year ending March 2025',
      'rate',
      '2024-25',
    ],
    ['P1:  Police recorded crime, number of offences, year ending June 2024', 'count', 'year to 2024-06'],
    [
      'P7: Offences involving knife or sharp instrument rate per 100,000 recorded by the police, year ending December 2024',
      'rate-of-100000',
      '2024',
    ],
  ])('reads Table %s', (text, measure, period) => {
    expect(title(`Table ${text}`, 'This worksheet contains one table.')).toEqual([measure, period, false]);
  });

  it('dates a change by the later year, in whichever order they stand', () => {
    const [c3, p2] = [
      'Table C3: Percentage change between recorded crimes, for year ending December 2023 and year ending December 2024',
      'Table P2:  Police recorded crime, percentage change, year ending December 2024 compared with year ending December 2023',
    ];
    expect([title(c3), title(p2)]).toEqual([
      ['change', '2024', true],
      ['change', '2024', true],
    ]);
  });

  it('reads a title that goes on in the next line, below other lines', () => {
    const lines = [
      '',
      'Table P9: Number of fraud and computer misuse offences',
      'England and Wales year ending December 2024 ',
    ];
    expect(title(...lines)).toEqual(['count', '2024', false]);
  });

  it.each([
    [['Number of crimes, year ending December 2024'], 'there is no title'],
    [['Table C2: Number of crimes'], 'no period'],
    [['Table C2: Number of crimes, year ending Smarch 2024'], 'no period'],
    [['Table C2: Crimes, year ending December 2024'], 'numbers or rates'],
    [[], 'there is no title'],
  ])('refuses %j', (lines, words) => expect(title(...lines)).toContain(words));
});

it('knows the years that end with a quarter', () => {
  const labels = publishedYears().map(({ label }) => label);
  expect(labels.slice(0, 4)).toEqual(['2002-03', 'year to 2003-06', 'year to 2003-09', '2003']);
  expect(labels.at(-1)).toBe('2040');
});
