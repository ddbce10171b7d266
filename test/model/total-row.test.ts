import { describe, expect, it } from 'vitest';
import { isTotalRow, isTotalWord } from '../../src/model/total-row.ts';

describe('isTotalRow', () => {
  it.each([
    ['', 'Total'],
    ['', 'All areas'],
    ['', 'GRAND  TOTAL '],
    ['Total', ''],
    ['All areas', 'anything'],
    ['', 'Total:'],
  ])('takes the code %j with the name %j for a total', (code, name) =>
    expect(isTotalRow(code, name)).toBe(true),
  );

  it.each([
    ['E06000019', 'Total'],
    ['', 'Totnes'],
    ['', ''],
    ['', 'Herefordshire'],
  ])('takes the code %j with the name %j for a place', (code, name) =>
    expect(isTotalRow(code, name)).toBe(false),
  );
});

describe('isTotalWord', () => {
  it('knows no other words', () => expect(isTotalWord('Total theft')).toBe(false));
});
