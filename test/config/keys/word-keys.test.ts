import { describe, expect, it } from 'vitest';
import { words } from '../../../src/config/keys/word-keys.ts';

describe('words', () => {
  // METHOD 3: slightly from 2%, above from 10%, well from 25%.
  it.each([
    [undefined, { slightly: 2, plain: 10, well: 25 }],
    [{}, { slightly: 2, plain: 10, well: 25 }],
    [{ well: 40 }, { slightly: 2, plain: 10, well: 40 }],
    [
      { slightly: 2.5, plain: 15, well: 150 },
      { slightly: 2.5, plain: 15, well: 150 },
    ],
  ])('%j means %j', (written, meant) => expect(words.parse(written)).toEqual(meant));

  it.each([
    { slightly: 0 },
    { plain: -10 },
    { well: '40%' },
    { well: Number.POSITIVE_INFINITY },
    { well: Number.NaN },
    { very: 50 },
    [2, 10, 25],
  ])('refuses %j', (written) => {
    expect(words.safeParse(written).success).toBe(false);
  });
});
