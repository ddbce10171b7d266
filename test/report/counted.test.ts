import { expect, it } from 'vitest';
import { counted } from '../../src/report/counted.ts';

it.each([
  [0, undefined, '0 records'],
  [1, undefined, '1 record'],
  [1200, undefined, '1,200 records'],
  [1, 'entries', '1 record'],
  [2, 'entries', '2 entries'],
])('%d, many %j: %s', (count, many, text) => expect(counted(count, 'record', many)).toBe(text));
