import { describe, expect, it } from 'vitest';
import { D2, meanMovingRange, SCREEN_AT } from '../../../src/stats/charts/moving-range.ts';
import { expectClose } from '../support.ts';

describe('meanMovingRange', () => {
  it('is the mean step', () => {
    // 2, 1 and 4.
    expectClose(meanMovingRange([4, 6, 5, 9], false), 7 / 3);
    expectClose(meanMovingRange([4, 6, 5, 9], true), 7 / 3);
  });

  it('leaves out a step beyond its own limit, on request', () => {
    // Nine steps of 1 and one of 11: mean 2, and 11 is more than 3.267 × 2.
    const values = [0, 1, 0, 1, 0, 1, 12, 11, 12, 11, 12];
    expect(meanMovingRange(values, false)).toBe(2);
    expect(meanMovingRange(values, true)).toBe(1);
  });

  it('keeps the unscreened mean where screening leaves nothing but ties', () => {
    // Seven at 55, then seven at 45: one step of 10 among thirteen.
    const values = [...new Array<number>(7).fill(55), ...new Array<number>(7).fill(45)];
    expectClose(meanMovingRange(values, true), 10 / 13);
  });

  it('is 0 where nothing changes, and undefined without two neighbours', () => {
    expect(meanMovingRange([5, 5, 5], true)).toBe(0);
    expect(meanMovingRange([5], false)).toBeNaN();
    expect(meanMovingRange([5, null, 6], true)).toBeNaN();
  });

  it('makes no step across a gap', () => {
    expect(meanMovingRange([5, 6, null, 100, 103], false)).toBe(2);
  });

  it('has the constants of the tables', () => {
    // Montgomery (2009), appendix VI, samples of 2: d₂ = 1.128, D₄ = 3.267.
    expect(D2).toBe(1.128);
    expect(SCREEN_AT).toBe(3.267);
    // d₂ for two normal values is 2/√π.
    expectClose(D2, 2 / Math.sqrt(Math.PI), 1e-3);
  });
});
