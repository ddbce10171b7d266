import { expect, it } from 'vitest';
import { shareDifference } from '../../../src/measures/level/share-difference.ts';

it('has the limits of Newcombe, in percentage points', () => {
  // 88% and 91% of 1,000 each: -5.7 to -0.3 by the formula of Newcombe (1998), method 10, in Python.
  const found = shareDifference({ count: 880, base: 1000 }, { count: 910, base: 1000 });
  expect(found?.interval.lower).toBeCloseTo(-5.70095711926, 9);
  expect(found?.interval.upper).toBeCloseTo(-0.30960486785, 9);
  expect(found?.interval.method).toBe('newcombe-score');
  expect(found!.outerInterval.lower).toBeLessThan(found!.interval.lower);
});

it('is null where a share cannot be', () => {
  expect(shareDifference({ count: 2, base: 1 }, { count: 1, base: 2 })).toBeNull();
});
