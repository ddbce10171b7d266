import { describe, expect, it } from 'vitest';
import { readCountWithShare, sharesAgree } from '../../../src/sources/formats/count-with-share.ts';

describe('readCountWithShare', () => {
  it.each([
    ['79 (17%)', 79, { percent: 17, decimals: 0 }],
    ['79(17.1 %)', 79, { percent: 17.1, decimals: 1 }],
    ['1,204 (100%)', 1204, { percent: 100, decimals: 0 }],
    ['79', 79, null],
    ['0', 0, null],
  ])('reads %s', (text, value, share) => {
    expect(readCountWithShare(text)).toMatchObject({ count: { kind: 'value', value }, share });
  });

  it.each(['Under 5', 'under 5 (3%)', '*', '<5'])('takes %s as withheld', (text) =>
    expect(readCountWithShare(text)?.count).toEqual({ kind: 'suppressed' }),
  );

  it.each(['17%', '79 (17)', 'many', '-4', '7.5 (3%)'])('refuses %s', (text) =>
    expect(readCountWithShare(text)).toBeNull(),
  );
});

describe('sharesAgree', () => {
  it.each([
    [79, 465, 17, 0, true], // 16.989
    [79, 465, 17.0, 1, true],
    [79, 465, 16.9, 1, false],
    [1, 8, 12, 0, true], // 12.5 rounds either way
    [1, 8, 13, 0, true],
    [1, 8, 14, 0, false],
    [0, 0, 0, 0, false],
  ])('%d of %d as %d%%', (count, base, percent, decimals, agree) =>
    expect(sharesAgree(count, base, { percent, decimals })).toBe(agree),
  );
});
