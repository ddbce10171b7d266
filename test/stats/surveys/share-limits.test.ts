import { describe, expect, it } from 'vitest';
import { logitLimits, waldLimits } from '../../../src/stats/surveys/share-limits.ts';
import { expectClose } from '../support.ts';

const half = { yes: 0.5, no: 0.5, standardError: 0.1 };

describe('waldLimits', () => {
  it('reach as far on either side', () => {
    // 1.96 and 3.09 standard errors of 10 points.
    expectClose(waldLimits(half, 0.95).lower, 0.5 - 0.1959963984540054, 1e-14);
    expectClose(waldLimits(half, 0.998).upper, 0.5 + 0.3090232306167814, 1e-14);
  });

  it('may leave the scale, which shows that they do not fit', () => {
    expect(waldLimits({ yes: 0.01, no: 0.99, standardError: 0.1 }, 0.95).lower).toBeLessThan(0);
  });
});

describe('logitLimits', () => {
  it('reach as far on either side in log odds', () => {
    // logit 0.5 = 0; SE on that scale 0.1 / 0.25 = 0.4.
    const { lower, upper } = logitLimits(half, 0.95);
    expectClose(Math.log(upper / (1 - upper)), 0.4 * 1.9599639845400543, 1e-12);
    expectClose(lower, 1 - upper, 1e-14);
  });

  it('never leave the scale', () => {
    expect(logitLimits({ yes: 1e-9, no: 1 - 1e-9, standardError: 0.1 }, 0.998)).toEqual({
      lower: 0,
      upper: 1,
    });
  });
});
