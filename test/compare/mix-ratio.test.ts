import { describe, expect, it } from 'vitest';
import { mixRatio } from '../../src/compare/mix-ratio.ts';
import { judged, ratio } from '../support/recorded-runs.ts';

describe('mixRatio', () => {
  it('sets the own figure of one against the comparator of the other: 20 over 5 is 4', () => {
    expect(mixRatio(ratio(20, 10), ratio(15, 5))).toMatchObject({ value: 4, sides: { own: 20, other: 5 } });
  });

  // ln 2 at z = 2 has a standard error of (ln 2) / 2; ln 4 is twice ln 2, so that z is 4.
  it('keeps the standard error of the own side', () => {
    expect(mixRatio(ratio(20, 10, 2), ratio(15, 5, 9))?.z).toBeCloseTo(4, 12);
  });

  // At a ratio of 1 the own z says nothing; the other has ln 2 at z = 2, and 10 over 5 is 2: z is 2 again.
  it('borrows the standard error where the own ratio is 1', () => {
    expect(mixRatio(ratio(10, 10, 0), ratio(10.5, 5.25, 2))?.z).toBeCloseTo(
      (Math.log(10 / 5.25) * 2) / Math.LN2,
      12,
    );
  });

  it('carries the years running with the own side', () => {
    const own = { ...ratio(20, 10), yearsAdverse: 3 };
    expect(mixRatio(own, { ...ratio(15, 5), yearsAdverse: 0 })?.yearsAdverse).toBe(3);
  });

  it('takes one of the two as it stands where they share a figure', () => {
    const [own, other] = [ratio(20, 10, 2), ratio(20, 5, 3)];
    expect(mixRatio(own, other)).toBe(other);
    const same = ratio(15, 10, 4);
    expect(mixRatio(own, same)).toBe(own);
  });

  it.each([
    ['a judgement', judged('comparison', 60)],
    ['a ratio whose figures were not recorded', { ...ratio(15, 5), sides: null }],
    [
      'a ratio to what was expected',
      { ...ratio(15, 5), sides: { own: 15, other: 5, against: 'expected' as const } },
    ],
  ])('mixes no rate with %s', (_name, other) => {
    expect(mixRatio(ratio(20, 10), other)).toBeNull();
    expect(mixRatio(other, ratio(20, 10))).toBeNull();
  });
});
