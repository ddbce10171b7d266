import { describe, expect, it } from 'vitest';
import { type CountedHarm, harmShares, mostOfHarm } from '../../../src/measures/harm/harm-shares.ts';
import { harmClass } from '../../support/measures.ts';

const counted = (indicator: string, count: number, pounds: number): CountedHarm => ({
  ...harmClass(),
  indicator,
  measure: `harm/${indicator}`,
  count,
  pounds,
  withoutMultiplier: pounds,
  withMultiplier: pounds,
});
// The shape of Havering's profile: 15% of the crimes are 73% of the harm, 85% the other 27%.
const havering = [counted('less', 8500, 2700), counted('more', 1500, 7300)];

describe('harmShares', () => {
  it('sets the share of harm beside the share of crime, the largest harm first', () => {
    const [first, second] = harmShares(havering);
    expect(first).toMatchObject({ indicator: 'more', harmPercent: 73, crimePercent: 15 });
    expect(second).toMatchObject({ indicator: 'less', harmPercent: 27, crimePercent: 85 });
  });

  it.each([
    // Of 100 crimes and 100 pounds in all: over twice the share, and exactly twice.
    [20, 41, true],
    [20, 40, false],
  ])('%i crimes with %i of the harm: low volume and high harm is %s', (count, pounds, flag) => {
    const shares = harmShares([counted('few', count, pounds), counted('rest', 100 - count, 100 - pounds)]);
    expect(shares.find(({ indicator }) => indicator === 'few')?.lowVolumeHighHarm).toBe(flag);
  });

  it('has no shares of nothing', () => {
    expect(harmShares([counted('none', 0, 0)])[0]).toMatchObject({
      harmPercent: null,
      crimePercent: null,
      lowVolumeHighHarm: false,
    });
  });
});

describe('mostOfHarm', () => {
  it('is the fewest classes that make more than half of it', () => {
    expect(mostOfHarm(harmShares(havering))).toEqual({
      indicators: ['more'],
      harmPercent: 73,
      crimePercent: 15,
    });
    const even = [counted('a', 10, 50), counted('b', 20, 30), counted('c', 70, 20)];
    expect(mostOfHarm(harmShares(even))).toEqual({
      indicators: ['a', 'b'],
      harmPercent: 80,
      crimePercent: 30,
    });
  });

  it('is none where there is no harm', () => {
    expect(mostOfHarm([])).toBeNull();
    expect(mostOfHarm(harmShares([counted('none', 0, 0)]))).toBeNull();
  });
});
