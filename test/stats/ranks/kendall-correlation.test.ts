import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallCorrelation } from '../../../src/stats/ranks/kendall-correlation.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('kendallCorrelation', () => {
  it('is the balance of pairs, with both p-values', () => {
    // By hand: 8 concordant, 2 discordant of 10. var S = 5 × 4 × 15 / 18 = 50/3; z = 6 / sqrt(50/3) = 1.46969;
    // orders of 5 with at most 2 discordant pairs: 1 + 4 + 9 of 120.
    const { pairs, tauB, pValue, exactPValue } = unwrap(kendallCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]));
    expect(pairs).toBe(5);
    expectClose(tauB, 0.6);
    // Tables of the normal distribution: P(|Z| > 1.46969) = 0.1416.
    expect(pValue).toBeCloseTo(0.1416, 4);
    expectClose(exactPValue ?? 0, 28 / 120, 1e-13);
  });

  it('is 0 with certainty of nothing where the pairs balance', () => {
    // 2 1 4 3 against 1 3 2 4 reversed: 3 concordant, 3 discordant.
    const { tauB, pValue, exactPValue } = unwrap(kendallCorrelation([1, 2, 3, 4], [2, 4, 1, 3]));
    expect([tauB, pValue, exactPValue]).toEqual([0, 1, 1]);
  });

  it('says nothing of chance about two pairs, nor exactly with ties or many pairs', () => {
    expect(unwrap(kendallCorrelation([1, 2], [2, 1]))).toEqual({
      pairs: 2,
      tauB: -1,
      pValue: null,
      exactPValue: null,
    });
    const fifty = Array.from({ length: 50 }, (_, i) => i);
    expect(unwrap(kendallCorrelation(fifty, fifty)).exactPValue).toBeNull();
    expect(unwrap(kendallCorrelation(fifty.slice(1), fifty.slice(1))).exactPValue).toBeGreaterThan(0);
    expect(unwrap(kendallCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).exactPValue).toBeNull();
    expect(unwrap(kendallCorrelation([1, 2, 3, 4], [1, 1, 3, 4])).exactPValue).toBeNull();
    // Same order or reversed: 2 of 3! orders.
    expectClose(unwrap(kendallCorrelation([1, 2, 3], [1, 2, 3])).exactPValue ?? 0, 1 / 3);
  });

  it.each([
    [[1, 2], [1], 'lengths-differ'],
    [[1, Number.NaN], [1, 2], 'not-finite'],
    [[1, null], [1, 2], 'too-few-points'],
    [[1, 2], [1, 1], 'constant-series'],
  ] as const)('refuses %j against %j', (x, y, reason) => {
    expect(reasonOf(kendallCorrelation(x, y))).toBe(reason);
  });

  const value = fc.integer({ min: -6, max: 6 });
  const lists = fc
    .array(fc.tuple(value, value), { minLength: 3, maxLength: 30 })
    .map((pairs) => ({ x: pairs.map((pair) => pair[0]), y: pairs.map((pair) => pair[1]) }))
    .filter(({ x, y }) => new Set(x).size > 1 && new Set(y).size > 1);

  it('does not depend on the order of rows, the units, or which list comes first', () => {
    fc.assert(
      fc.property(lists, ({ x, y }) => {
        const plain = unwrap(kendallCorrelation(x, y));
        const turned = unwrap(
          kendallCorrelation(
            y.toReversed().map((v) => 1000 * v),
            x.toReversed().map((v) => Math.exp(v)),
          ),
        );
        expectClose(turned.tauB, plain.tauB);
        expectClose(turned.pValue ?? 0, plain.pValue ?? 1, 1e-9);
        expect(turned.exactPValue).toBe(plain.exactPValue);
      }),
      PROPERTY,
    );
  });

  it('changes sign with one list and stays between -1 and 1', () => {
    fc.assert(
      fc.property(lists, ({ x, y }) => {
        const { tauB, pValue } = unwrap(kendallCorrelation(x, y));
        const opposite = y.map((v) => -v);
        expectClose(unwrap(kendallCorrelation(x, opposite)).tauB + 1, 1 - tauB);
        expect(Math.abs(tauB)).toBeLessThanOrEqual(1);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(unwrap(kendallCorrelation(x, x)).tauB).toBeCloseTo(1, 14);
      }),
      PROPERTY,
    );
  });
});
