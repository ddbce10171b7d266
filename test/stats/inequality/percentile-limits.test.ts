import { describe, expect, it } from 'vitest';
import { percentileLimits } from '../../../src/stats/inequality/percentile-limits.ts';
import { expectClose } from '../support.ts';

describe('percentileLimits', () => {
  it('counts in from both ends, in any order', () => {
    // 0 to 1000: 2.5 % of the way is 25, 0.1 % is 1.
    const values = Float64Array.from({ length: 1001 }, (_, i) => 1000 - i);
    const { limits95, limits998 } = percentileLimits(values);
    expectClose(limits95.lower, 25, 1e-12);
    expectClose(limits95.upper, 975, 1e-12);
    expectClose(limits998.lower, 1, 1e-12);
    expectClose(limits998.upper, 999, 1e-12);
  });

  it('is not a number without values', () => {
    expect(percentileLimits(new Float64Array()).limits95.lower).toBeNaN();
  });
});
