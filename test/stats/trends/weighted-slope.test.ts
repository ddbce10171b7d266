import { describe, expect, it } from 'vitest';
import { weightedSlope } from '../../../src/stats/trends/weighted-slope.ts';
import { expectClose } from '../support.ts';

const points = (values: readonly number[], errors: readonly number[]) =>
  values.map((value, time) => ({ time, value, standardError: errors[time] ?? 1 }));

describe('weightedSlope', () => {
  it('is ordinary least squares when all are as sure', () => {
    // Times -1, 0, 1 about their mean: (4 - 1) / 2; standard error 2 / sqrt(2).
    const { slope, standardError } = weightedSlope(points([1, 7, 4], [2, 2, 2]));
    expectClose(slope, 1.5, 1e-14);
    expectClose(standardError, Math.SQRT2, 1e-14);
  });

  it('leans towards the surer points', () => {
    // Weights 1, 4, 4 (errors 2, 1, 1 over 4): mean time 12/9; Σw(t-t̄)² = 1·16/9 + 4·1/9 + 4·4/9 = 4;
    // Σw(t-t̄)y = 0 + 4·(-1/3)·3 + 4·(2/3)·3 = 4. SE² of the slope 16 / 4.
    const { slope, standardError } = weightedSlope(points([0, 3, 3], [4, 2, 2]));
    expectClose(slope, 1, 1e-14);
    expectClose(standardError, 2, 1e-14);
  });

  it('holds where the squares of the errors do not', () => {
    const { slope, standardError } = weightedSlope(points([1, 7, 4], [1e-200, 1e-200, 1e-200]));
    expectClose(slope, 1.5, 1e-14);
    expect(standardError).toBeGreaterThan(0);
  });
});
