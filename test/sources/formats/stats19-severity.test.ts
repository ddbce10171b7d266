import { expect, it } from 'vitest';
import { severityOf } from '../../../src/sources/formats/stats19-severity.ts';

it.each([
  ['1', 'fatal', true],
  ['2', 'serious', true],
  ['3', 'slight', false],
  ['Fatal', 'fatal', true],
  ['Serious', 'serious', true],
])('%s is %s', (label, id, ksi) => {
  expect(severityOf(label)?.id).toBe(id);
  expect(severityOf(label)?.groups.includes('ksi')).toBe(ksi);
});

it.each(['-1', '', '0', '4'])('knows no severity "%s"', (label) => expect(severityOf(label)).toBeNull());
