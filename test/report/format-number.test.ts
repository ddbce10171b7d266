import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCoverage,
  formatNumber,
  formatPercent,
  formatPounds,
  roundToTotal,
  stableNumber,
} from '../../src/report/format-number.ts';

describe('formatNumber', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [8294, 0, '8,294'],
    [1_234_567.89, 1, '1,234,567.9'],
    [999_999.5, 0, '1,000,000'],
    [-1234, 0, '-1,234'],
    [49.2133, 1, '49.2'],
    [1000.25, 2, '1,000.25'],
  ])('%d to %d decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it.each([
    [0.5, 0, '1'],
    [1.5, 0, '2'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.25, 1, '0.3'],
    [4.125, 2, '4.13'],
  ])('rounds the half %d away from zero, as a pocket calculator does', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('rounds 14.5 to 15 also where arithmetic left it a last bit short', () => {
    // 229 after 200 is 14.5% more on paper; 100 * (29 / 200) is 14.499999999999998 here.
    expect(formatNumber(100 * (29 / 200), 0)).toBe('15');
  });

  it.each([
    [-0, 0, '0'],
    [-0.4, 0, '0'],
    [-0.04, 1, '0.0'],
    [-0.06, 1, '-0.1'],
  ])('prints no minus before a nought: %d', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('reads back as the number, to half a step (property)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const read = Number(formatNumber(value, decimals).replaceAll(',', ''));
          // Half of the last step printed, and half of the twelfth digit that documents hold.
          expect(Math.abs(read - value)).toBeLessThanOrEqual(
            0.5 * 10 ** -decimals + Math.abs(value) * 5.1e-12,
          );
        },
      ),
    );
  });
});

it('formatPercent puts the sign behind', () => {
  expect([formatPercent(30), formatPercent(29.85, 1)]).toEqual(['30%', '29.9%']);
});

describe('formatPounds', () => {
  it.each([
    [0, '£0'],
    [950, '£950'],
    [9_999, '£9,999'],
    [10_000, '£10k'],
    [452_300, '£452k'],
    [999_499, '£999k'],
    [999_500, '£1.0m'],
    [11_700_000, '£11.7m'],
    [1_234_500_000, '£1,234.5m'],
    [-950, '-£950'],
    [-2_400_000, '-£2.4m'],
    [-0.2, '£0'],
  ])('%d is %s', (value, text) => {
    expect(formatPounds(value)).toBe(text);
  });
});

describe('formatCoverage', () => {
  it.each([
    [80, '80%'],
    [49.6, '49%'],
    [50, '50%'],
    [49.99, '49%'],
    [99.99999999999999, '100%'],
  ])('%d is %s: never the threshold that it falls short of', (value, text) => {
    expect(formatCoverage(value)).toBe(text);
  });
});

describe('stableNumber', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1.4400000000000002, 1.44],
    [1 / 3, 0.333333333333],
    [-2 / 3, -0.666666666667],
    [1_234_567_890_123_456, 1_234_567_890_123_456],
    [0, 0],
  ])('%d is held as %d', (value, held) => {
    expect(stableNumber(value)).toBe(held);
  });
});

describe('roundToTotal', () => {
  it.each([
    [[1.25, 1.25], 2.5, 1, [1.3, 1.2]],
    [[100 / 3, 100 / 3, 100 / 3], 100, 1, [33.4, 33.3, 33.3]],
    [[0.04, 0.04, 0.04], 0.12, 1, [0.1, 0, 0]],
    [[15, 10], 25, 1, [15, 10]],
    [[], 0, 1, []],
  ])('%j, adding to %d, to %d decimals', (parts, total, decimals, expected) => {
    expect(roundToTotal(parts, total, decimals)).toEqual(expected);
  });

  const part = fc
    .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 40 }))
    .map(([score, weight]) => (score * weight) / 100);

  it('adds up exactly to the printed total, each part within one step (property)', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const total = parts.reduce((sum, one) => sum + one, 0);
        const rounded = roundToTotal(parts, total, 1);
        const tenths = rounded.reduce((sum, one) => sum + Math.round(one * 10), 0);
        expect(tenths).toBe(Math.round(Number(formatNumber(total, 1).replaceAll(',', '')) * 10));
        for (const [index, one] of rounded.entries())
          expect(Math.abs(one - (parts[index] ?? 0))).toBeLessThan(0.1 + 1e-9);
      }),
      { numRuns: 2000 },
    );
  });
});
