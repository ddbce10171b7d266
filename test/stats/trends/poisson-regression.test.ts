import { describe, expect, it } from 'vitest';
import { fitParallelLines, fitPoissonLine, misfit } from '../../../src/stats/trends/poisson-regression.ts';
import { expectClose } from '../support.ts';

const points = (counts: readonly number[], exposure = 1) =>
  counts.map((count, time) => ({ time, count, exposure }));

describe('fitPoissonLine', () => {
  it('passes through counts that double each year', () => {
    // Slope ln 2, intercept ln 1. Weights 1, 2, 4 of 7: mean time 10/7, variance 18/7 - 100/49 = 26/49.
    const line = fitPoissonLine(points([1, 2, 4]));
    expectClose(line.slope, Math.LN2, 1e-14);
    expect(Math.abs(line.intercept)).toBeLessThan(1e-14);
    expectClose(line.standardError, 1 / Math.sqrt((7 * 26) / 49), 1e-14);
    expect(line.deviance).toBeLessThan(1e-25);
    expect(line.events).toBe(7);
  });

  it('is the log ratio of the ends when there are only two points', () => {
    // Slope ln(12/8); variance of its estimate 1/8 + 1/12.
    const line = fitPoissonLine(points([8, 12]));
    expectClose(line.slope, Math.log(12 / 8), 1e-13);
    expectClose(line.standardError, Math.sqrt(1 / 8 + 1 / 12), 1e-13);
  });

  it('is flat for a symmetrical peak, with misfit by hand', () => {
    // Counts 4, 10, 4 about a mean of 6: Pearson 4/6 + 16/6 + 4/6 = 4.
    const line = fitPoissonLine(points([4, 10, 4], 2));
    expect(Math.abs(line.slope)).toBeLessThan(1e-15);
    expectClose(line.intercept, Math.log(3), 1e-14);
    expectClose(line.pearsonChiSquare, 4, 1e-13);
    expectClose(line.deviance, 2 * (8 * Math.log(4 / 6) + 10 * Math.log(10 / 6)), 1e-13);
  });

  it('does not lose digits to calendar years', () => {
    const years = points([10, 12, 15]).map((point) => ({ ...point, time: 2014 + point.time }));
    expectClose(fitPoissonLine(years).slope, fitPoissonLine(points([10, 12, 15])).slope, 1e-12);
  });
});

describe('fitParallelLines', () => {
  it('fits one slope to two groups of two, by hand', () => {
    // Both double: slope ln 2. Each group weighs 1 : 2, so Var(t) = 2/9 of 3 and of 9 events.
    const winter = points([1, 2]);
    const summer = points([3, 6]);
    const line = fitParallelLines([winter, summer]);
    expectClose(line.slope, Math.LN2, 1e-14);
    expectClose(line.standardError, 1 / Math.sqrt((12 * 2) / 9), 1e-14);
    expect(Math.abs(line.intercept)).toBeLessThan(1e-14);
    expectClose(fitParallelLines([summer, winter]).intercept, Math.log(3), 1e-14);
  });

  it('learns nothing of the slope from a group seen once', () => {
    const pair = points([8, 12]);
    const alone = fitPoissonLine(pair);
    const { slope, standardError } = fitParallelLines([pair, [{ time: 5, count: 400, exposure: 2 }]]);
    expectClose(slope, alone.slope, 1e-12);
    expectClose(standardError, alone.standardError, 1e-12);
  });
});

it('misfit of counts 4, 10, 4 about 6', () => {
  // 4/6 + 16/6 + 4/6; deviance 2 (8 ln(4/6) + 10 ln(10/6)).
  const counts = [4, 10, 4].map((count) => ({ count, mean: 6 }));
  expectClose(misfit(counts).pearsonChiSquare, 4, 1e-14);
  expectClose(misfit(counts).deviance, 2 * (8 * Math.log(4 / 6) + 10 * Math.log(10 / 6)), 1e-13);
});
