import { expect, it } from 'vitest';
import { convergenceOf } from '../../../src/stats/trends/convergence.ts';

const RISES = { lower: 1, upper: 5 };
const FALLS = { lower: -5, upper: -1 };

it.each([
  [0.7, 0.9, RISES, 'converging-from-below'],
  [1.4, 1.1, FALLS, 'converging-from-above'],
  [0.9, 0.7, FALLS, 'diverging-below'],
  [1.1, 1.4, RISES, 'diverging-above'],
  // Across: nearer or farther is by a factor, so 0.8 to 1.25 is no nearer.
  [0.8, 1.1, RISES, 'converging-from-below'],
  [0.8, 1.3, RISES, 'diverging-above'],
  [1.1, 0.8, FALLS, 'diverging-below'],
  // Limits that touch 0 take it in.
  [0.7, 0.9, { lower: 0, upper: 5 }, 'no-clear-change'],
  [0.9, 0.7, { lower: -5, upper: 0 }, 'no-clear-change'],
  [0.7, 0.9, { lower: -1, upper: 5 }, 'no-clear-change'],
] as const)('from %d to %d, change %j: %s', (firstRatio, lastRatio, changeLimits, expected) => {
  expect(convergenceOf({ firstRatio, lastRatio, changeLimits })).toBe(expected);
});
