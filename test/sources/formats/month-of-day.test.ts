import { expect, it } from 'vitest';
import { monthOfDay } from '../../../src/sources/formats/month-of-day.ts';

it.each([
  ['24/06/2023', '2023-06-01'],
  ['01/04/2023', '2023-04-01'],
  ['2024-01-31', '2024-01-01'],
  ['03/05/2014 23:45', '2014-05-01'],
  ['31/02/2023', '31/02/2023'],
  ['2010', '2010'],
  ['', ''],
])('%s is of %s', (text, month) => expect(monthOfDay(text)).toBe(month));
