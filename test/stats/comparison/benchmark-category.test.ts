import { describe, expect, it } from 'vitest';
import {
  type BenchmarkPosition,
  categoryFor,
  type Polarity,
} from '../../../src/stats/comparison/benchmark-category.ts';

const POSITIONS: readonly BenchmarkPosition[] = ['far-below', 'below', 'similar', 'above', 'far-above'];

describe('categoryFor', () => {
  // The words of the Fingertips guidance, from far below to far above.
  it.each([
    ['low-is-good', 'best better similar worse worst'],
    ['high-is-good', 'worst worse similar better best'],
    ['no-judgement', 'lowest lower similar higher highest'],
  ] as const)('says for %s', (polarity: Polarity, words) => {
    expect(POSITIONS.map((position) => categoryFor(position, polarity)).join(' ')).toBe(words);
  });
});
