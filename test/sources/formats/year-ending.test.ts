import { expect, it } from 'vitest';
import { yearEnding } from '../../../src/sources/formats/year-ending.ts';

it.each([
  ['2007-03-31', '2006-07'],
  ['2012-12-31', '2012'],
  ['2014-06-30', 'year to 2014-06'],
  ['2007/08', undefined],
])('the year that ends on %s is %s', (text, label) => expect(yearEnding(text)?.label).toBe(label));
