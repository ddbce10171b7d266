import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearmanCorrelation } from '../../../src/stats/ranks/spearman-correlation.ts';
import { tUpperTail } from '../../../src/stats/special/t-distribution.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('spearmanCorrelation', () => {
  it('is 1 - 6 Σ d² / (n³ - n) without ties', () => {
    // By hand: d = 1, -1, 1, -1, 0; Σ d² = 4; 1 - 24/120 = 0.8. Orders of 5 with Σ d² <= 4: 1 + 4 + 3 = 8 of 120.
    const { pairs, rho, exactPValue } = unwrap(spearmanCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]));
    expect(pairs).toBe(5);
    expectClose(rho, 0.8);
    expectClose(exactPValue ?? 0, 16 / 120);
  });

  it('counts pairs with both figures only', () => {
    const without = unwrap(spearmanCorrelation([1, 5, 3, 2], [4, 8, 8, 1]));
    expect(unwrap(spearmanCorrelation([1, 5, 7, 3, null, 2], [4, 8, null, 8, 0, 1]))).toEqual(without);
  });

  it('says nothing of chance about two pairs, nor exactly with ties or many pairs', () => {
    expect(unwrap(spearmanCorrelation([1, 2], [2, 1]))).toEqual({
      pairs: 2,
      rho: -1,
      pValue: null,
      exactPValue: null,
    });
    const eleven = Array.from({ length: 11 }, (_, i) => i);
    expect(unwrap(spearmanCorrelation(eleven, eleven)).exactPValue).toBeNull();
    const ten = eleven.slice(1);
    // Two orders of 10!, the same and the reverse, are as far from the middle as this.
    expectClose(unwrap(spearmanCorrelation(ten, ten)).exactPValue ?? 0, 2 / 3628800);
    expect(unwrap(spearmanCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).exactPValue).toBeNull();
    expect(unwrap(spearmanCorrelation([1, 2, 3, 4], [1, 1, 3, 4])).exactPValue).toBeNull();
    expect(unwrap(spearmanCorrelation([1, 2, 3], [1, 2, 3])).exactPValue).toBeCloseTo(1 / 3, 14);
  });

  it.each([
    [[1, 2], [1], 'lengths-differ'],
    [[1, Number.NaN], [1, 2], 'not-finite'],
    [[1], [1], 'too-few-points'],
    [[1, 1], [1, 2], 'constant-series'],
  ] as const)('refuses %j against %j', (x, y, reason) => {
    expect(reasonOf(spearmanCorrelation(x, y))).toBe(reason);
  });

  it('keeps a long order with one exchange apart from perfect agreement', () => {
    const n = 100_000;
    const x = Array.from({ length: n }, (_, i) => i);
    const y = x.with(0, 1).with(1, 0);
    // Σ d² = 2, so 1 - ρ = 12 / (n³ - n): 1.2e-14.
    expectClose(1 - unwrap(spearmanCorrelation(x, y)).rho, 12 / (n ** 3 - n), 0.02);
  });

  const value = fc.integer({ min: -6, max: 6 });
  const lists = fc
    .array(fc.tuple(value, value), { minLength: 3, maxLength: 30 })
    .map((pairs) => ({ x: pairs.map((pair) => pair[0]), y: pairs.map((pair) => pair[1]) }))
    .filter(({ x, y }) => new Set(x).size > 1 && new Set(y).size > 1);

  it('does not depend on the order of rows, the units, or which list comes first', () => {
    fc.assert(
      fc.property(lists, ({ x, y }) => {
        const plain = unwrap(spearmanCorrelation(x, y));
        const turned = unwrap(
          spearmanCorrelation(
            y.toReversed().map((v) => 1000 * v),
            x.toReversed().map((v) => Math.exp(v)),
          ),
        );
        expectClose(turned.rho, plain.rho, 1e-12);
        expectClose(turned.pValue ?? 0, plain.pValue ?? 1, 1e-9);
        expect(turned.exactPValue).toBe(plain.exactPValue);
      }),
      PROPERTY,
    );
  });

  it('changes sign with one list, and its p-value follows from t', () => {
    fc.assert(
      fc.property(lists, ({ x, y }) => {
        const { rho, pValue, pairs } = unwrap(spearmanCorrelation(x, y));
        const opposite = unwrap(
          spearmanCorrelation(
            x,
            y.map((v) => -v),
          ),
        );
        expectClose(opposite.rho + 1, 1 - rho, 1e-12);
        expect(Math.abs(rho)).toBeLessThanOrEqual(1);
        if (Math.abs(rho) > 0.99) return;
        const t = Math.abs(rho) * Math.sqrt((pairs - 2) / (1 - rho * rho));
        expectClose(pValue ?? 0, 2 * tUpperTail(t, pairs - 2), 1e-10);
      }),
      PROPERTY,
    );
  });
});
