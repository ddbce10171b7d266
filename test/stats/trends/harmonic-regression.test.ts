import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHarmonicLine } from '../../../src/stats/trends/harmonic-regression.ts';
import { fitParallelLines } from '../../../src/stats/trends/poisson-regression.ts';
import { groupBySeason } from '../../../src/stats/trends/season-terms.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('fitHarmonicLine', () => {
  it('passes through counts that double each year under a threefold wave', () => {
    const points = Array.from({ length: 24 }, (_, i) => {
      const wave = 3 ** Math.sin((2 * Math.PI * i) / 12);
      return { time: i / 12, count: 50 * 2 ** (i / 12) * wave, exposure: 10 };
    });
    const line = fitHarmonicLine(points);
    expectClose(line?.slope ?? 0, Math.LN2, 1e-12);
    expectClose(line?.intercept ?? 0, Math.log(5), 1e-12);
    expect(line?.deviance).toBeLessThan(1e-20);
  });

  it('cannot tell a wave seen at one or two places of the year from a level', () => {
    const at = (times: readonly number[]) => times.map((time, i) => ({ time, count: 5 + i, exposure: 1 }));
    expect(fitHarmonicLine(at([0, 1, 2, 3, 4]))).toBeNull();
    expect(fitHarmonicLine(at([0, 0.5, 1, 1.5, 2, 2.5]))).toBeNull();
  });

  it('gives up when all events fall in one season: the wave that fits best is endless', () => {
    const points = Array.from({ length: 36 }, (_, i) => ({
      time: i / 12,
      count: i % 12 === 6 ? 20 + i : 0,
      exposure: 1,
    }));
    expect(fitHarmonicLine(points)).toBeNull();
  });

  it('is a level for each season when a year has three of them', () => {
    // A level, a sine and a cosine at three places of the year are three free levels: another route.
    const count = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 15 }), (counts) => {
        const points = counts.map((given, i) => ({ time: i / 3, count: given, exposure: 100 + i }));
        const wave = fitHarmonicLine(points);
        const levels = fitParallelLines(groupBySeason(points, 'month'));
        expect(Math.abs((wave?.slope ?? Number.NaN) - levels.slope)).toBeLessThan(1e-10);
        expectClose(wave?.standardError ?? 0, levels.standardError, 1e-9);
        expect(Math.abs((wave?.deviance ?? 0) - levels.deviance)).toBeLessThan(1e-9 * (1 + levels.deviance));
      }),
      PROPERTY,
    );
  });
});
