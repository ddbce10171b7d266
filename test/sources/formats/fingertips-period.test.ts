import { expect, it } from 'vitest';
import { fingertipsPeriod } from '../../../src/sources/formats/fingertips-period.ts';

it.each([
  ['2015', '2015'],
  ['2012/13', '2012-13'],
  ['2010/11', '2010-11'],
  ['2010 - 12', '2010-01 to 2012-12'],
  ['2001 - 03', '2001-01 to 2003-12'],
  ['1999 - 01', '1999-01 to 2001-12'],
  ['2016/17 - 20/21', '2016-04 to 2021-03'],
  ['2009/10 - 11/12', '2009-04 to 2012-03'],
])('reads "%s" as %s', (text, label) => {
  expect(fingertipsPeriod(text)).toMatchObject({ ok: true, period: { label } });
});

it.each(['', '2012 - 10', '2012 - 12', '2016/18', '2016/17 - 20/22', 'last year', '20150000'])(
  'refuses "%s"',
  (text) => {
    expect(fingertipsPeriod(text).ok).toBe(false);
  },
);
