import { expect, it } from 'vitest';
import { sum } from '../../src/stats/sum.ts';

it.each([
  [[], 0],
  [[3], 3],
  [[0.5, -2, 4], 2.5],
] as const)('the sum of %j is %d', (values, expected) => {
  expect(sum(values)).toBe(expected);
});
