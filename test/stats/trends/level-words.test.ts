import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVEL_WORDS_MINIMUM, levelWord } from '../../../src/stats/trends/level-words.ts';
import { PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('levelWord', () => {
  it.each([
    [[5, 4, 3], 'continual decrease'],
    [[3, 4, 5, 5.01], 'continual increase'],
    [[5, 4, 4], 'fluctuating'],
    [[5, 3, 4, 2], 'fluctuating'],
    [[4, 4, 4.5], 'fluctuating'],
    [[4, 4, 4], 'no change'],
    [[0, 0, 0], 'no change'],
    [[-1, -2, -3], 'continual decrease'],
  ] as const)('calls %j %s', (values, word) => {
    expect(unwrap(levelWord(values))).toBe(word);
  });

  it('takes as few values as it says', () => {
    expect(LEVEL_WORDS_MINIMUM).toBe(3);
    expect(reasonOf(levelWord([5, 4]))).toBe('too-few-points');
    expect(reasonOf(levelWord([]))).toBe('too-few-points');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(reasonOf(levelWord([5, value, 3]))).toBe('not-finite');
  });

  it('turns round with the series, and is that of every longer run only if it is of every shorter one', () => {
    const opposite = {
      'continual decrease': 'continual increase',
      'continual increase': 'continual decrease',
    };
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 6 });
    fc.assert(
      fc.property(values, (given) => {
        const word = unwrap(levelWord(given));
        const backwards = unwrap(levelWord(given.toReversed()));
        expect(backwards).toBe(word in opposite ? opposite[word as keyof typeof opposite] : word);
        if (word !== 'fluctuating') expect(unwrap(levelWord(given.slice(1)))).toBe(word);
      }),
      PROPERTY,
    );
  });
});
