import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, figureText } from '../../src/registers/figure-text.ts';
import { formatNumber } from '../../src/report/format-number.ts';

// Numbers as they are written in English print; 14.5 rounded on paper is 15.
describe('figureText', () => {
  it.each([
    [878, undefined, '878'],
    [4878, undefined, '4,878'],
    [1_234_567.5, undefined, '1,234,567.5'],
    [0.1 + 0.2, undefined, '0.3'],
    [2, 1, '2.0'],
    [1.935, 1, '1.9'],
    [14.5, 0, '15'],
    [9999.96, 1, '10,000.0'],
  ])('%d to %s decimals is %s', (value, decimals, text) => expect(figureText(value, decimals)).toBe(text));

  it('rounds as tables do (property)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.nat(3), (value, decimals) => {
        expect(figureText(value, decimals)).toBe(formatNumber(value, decimals));
      }),
    );
  });
});

it.each([
  [0, '0 comments'],
  [1, '1 comment'],
  [1200, '1,200 comments'],
])('counts %d: %s', (count, text) => expect(counted(count, 'comment')).toBe(text));

it('counts what has another plural', () => expect(counted(2, 'priority', 'priorities')).toBe('2 priorities'));
