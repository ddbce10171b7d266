import { describe, expect, it } from 'vitest';
import { readLooseDate } from '../../../src/sources/values/loose-date.ts';

describe('readLooseDate', () => {
  // The last days of months are those of the calendar; 2012 is a leap year.
  it.each([
    ['Oct 09', '2009-10-31'],
    ['June 2009', '2009-06-30'],
    ['September 2009', '2009-09-30'],
    ['Sept 09', '2009-09-30'],
    ["Feb '12", '2012-02-29'],
    ['feb-2011', '2011-02-28'],
    ['by June 2009', '2009-06-30'],
    ['end of March 2010', '2010-03-31'],
    ['the end of March 2010', '2010-03-31'],
    ['31 October 2009', '2009-10-31'],
    ['1st Nov 09', '2009-11-01'],
    ['31/10/2009', '2009-10-31'],
    ['2009-10-31', '2009-10-31'],
    ['2009-10', '2009-10-31'],
    // Excel counts 45017 days to 1 April 2023.
    ['45017', '2023-04-01'],
  ])('%s is %s', (text, day) => expect(readLooseDate(text)).toEqual({ kind: 'day', day }));

  it.each(['Ongoing', 'On going', 'on-going', 'ONGOING', 'Continuous'])('%s has no end', (text) =>
    expect(readLooseDate(text)).toEqual({ kind: 'ongoing' }),
  );

  it.each(['', ' ', '-', '–'])('"%s" says nothing', (text) =>
    expect(readLooseDate(text)).toEqual({ kind: 'none' }),
  );

  it.each(['31 Feb 2010', '31/02/2010', '2010-02-31', '0 May 2010', '31 June 09', '2009-13-01'])(
    '%s is no day of the calendar',
    (text) => expect(readLooseDate(text)).toEqual({ kind: 'impossible' }),
  );

  it.each(['2009', 'winter 2008', 'Smarch 2009', 'tbc', 'Q1', '2009-13', 'Oct', 'Marching 2009'])(
    '%s names no day, and none is guessed',
    (text) => expect(readLooseDate(text)).toEqual({ kind: 'unclear' }),
  );
});
