import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLOSE_FROM,
  RUN_LENGTH,
  type SpecialCause,
  signalsOf,
} from '../../../src/stats/charts/special-causes.ts';
import { PROPERTY } from '../support.ts';

const limits = { lower: -9, upper: 9 };

/** One letter a point: outside, trend, pair, run, in capitals above or rising; a dot for none. */
const LETTERS: Readonly<Record<SpecialCause, string>> = {
  none: '.',
  'above-upper-limit': 'O',
  'below-lower-limit': 'o',
  'rising-trend': 'T',
  'falling-trend': 't',
  'two-of-three-above': 'P',
  'two-of-three-below': 'p',
  'run-above': 'R',
  'run-below': 'r',
};

const lettersOf = (values: readonly number[]): string =>
  signalsOf(values, 0, limits)
    .map(({ cause }) => LETTERS[cause])
    .join('');

describe('signalsOf', () => {
  it('has the thresholds of the rules', () => {
    expect(RUN_LENGTH).toBe(7);
    expect(CLOSE_FROM).toBeCloseTo(2 / 3, 12);
  });

  // Mean 0, limits at 9, so "close" is beyond 6; by reading the rules of Making Data Count.
  it.each([
    ['on the limit is inside', [9, -9, 0], '...'],
    ['beyond it is outside', [9.1, -9.1, 0], 'Oo.'],
    ['six on one side', [1, 2, 1, 2, 1, 2, -1], '.......'],
    ['seven on one side', [1, 2, 1, 2, 1, 2, 1, -1], 'RRRRRRR.'],
    ['seven below', [-1, -2, -1, -2, -1, -2, -1, 1], 'rrrrrrr.'],
    ['the mean ends a run', [1, 2, 1, 0, 1, 2, 1, 2], '........'],
    ['six rising', [-3, -2, -1, 0, 1, 2, -1], '.......'],
    ['seven rising', [-3, -2, -1, 0, 1, 2, 3, -1], 'TTTTTTT.'],
    ['seven falling', [3, 2, 1, 0, -1, -2, -3, 1], 'ttttttt.'],
    ['a tie ends a trend', [-3, -2, -1, 0, 0, 1, 2, 3], '........'],
    ['a turning point goes with the rise', [-3, -2, -1, 0, 1, 2, 3, 2, 1, 0, -1, -2, -3], 'TTTTTTTtttttt'],
    ['two of three close', [7, 1, 7, -1], 'P.P.'],
    ['two of three close, below', [-7, -7, -1, 1], 'pp..'],
    ['on the line of two thirds is not close', [6, 6, 1, -1], '....'],
    ['not with the third on the other side', [7, -1, 7, -1], '....'],
    ['not with the third on the mean', [7, 0, 7, -1], '....'],
    ['an outside point is not close', [10, 7, 1, -1], 'O...'],
    ['outside before trend', [-3, -2, -1, 0, 1, 2, 10, -1], 'TTTTTTO.'],
    ['pair before run', [1, 2, 1, 7, 7, 2, 1, -1], 'RRRPPRR.'],
    ['nothing', [], ''],
  ])('%s', (_, values, letters) => {
    expect(lettersOf(values)).toBe(letters);
  });

  it('says nothing of limits where there are none', () => {
    const signals = signalsOf([1, 1, 1, 1, 1, 1, 1, 1], 1, null);
    expect(new Set(signals.map(({ cause }) => cause))).toEqual(new Set(['none']));
    expect(signals[0]).toEqual({ side: 0, outside: null, close: null, cause: 'none' });
  });

  it('mirrors when the series is turned upside down', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 30 }), (values) => {
        const swapped = [...lettersOf(values.map((value) => -value))].map((letter) =>
          letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
        );
        // The one rule that is not even-handed: a turning point of two trends goes with the rise.
        const plain = lettersOf(values);
        fc.pre(!/Tt|tT/.test(plain));
        expect(swapped.join('')).toBe(plain);
      }),
      PROPERTY,
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 30 }), (values) => {
        const scaled = values.map((value) => 100 + 8 * value);
        const signals = signalsOf(scaled, 100, { lower: 100 - 72, upper: 100 + 72 });
        expect(signals.map(({ cause }) => LETTERS[cause]).join('')).toBe(lettersOf(values));
      }),
      PROPERTY,
    );
  });
});
