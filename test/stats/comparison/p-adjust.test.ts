import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Adjustment, adjustPValues } from '../../../src/stats/comparison/p-adjust.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

const ADJUSTMENTS: readonly Adjustment[] = [
  'bonferroni',
  'holm',
  'benjamini-hochberg',
  'benjamini-yekutieli',
];

describe('adjustPValues', () => {
  // The fifteen tests of Benjamini & Hochberg (1995), section 3.2. At 5 % they report three differences by
  // Bonferroni's rule (p <= 0.05/15) and four by theirs (p(4) = 0.0095 <= 4/15 × 0.05). Holm's,
  // worked out on paper, stops at the fourth too: 0.0095 > 0.05/12.
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  it.each([
    ['bonferroni', 3],
    ['holm', 3],
    ['benjamini-hochberg', 4],
  ] as const)('finds as many differences by %s as the paper does', (adjustment, found) => {
    const adjusted = unwrap(adjustPValues(published, adjustment));
    expect(adjusted.filter((p) => p !== null && p <= 0.05)).toHaveLength(found);
  });

  it.each([
    // By hand: 3 tests. Holm 3 × 0.01, 2 × 0.02, 1 × 0.03 raised to 0.04. BH 3/2 × 0.02 lowered to 0.03. BY × 11/6.
    ['bonferroni', [0.06, 0.03, 0.09]],
    ['holm', [0.04, 0.03, 0.04]],
    ['benjamini-hochberg', [0.03, 0.03, 0.03]],
    ['benjamini-yekutieli', [0.055, 0.055, 0.055]],
  ] as const)('adjusts three tests by %s', (adjustment, expected) => {
    const adjusted = unwrap(adjustPValues([0.02, 0.01, 0.03], adjustment));
    for (const [i, value] of expected.entries()) expectClose(adjusted[i] ?? Number.NaN, value);
  });

  it.each(ADJUSTMENTS)('leaves a missing test missing and does not count it: %s', (adjustment) => {
    const without = unwrap(adjustPValues([0.02, 0.01], adjustment));
    expect(unwrap(adjustPValues([0.02, null, 0.01, null], adjustment))).toEqual([
      without[0],
      null,
      without[1],
      null,
    ]);
    expect(unwrap(adjustPValues([], adjustment))).toEqual([]);
    expect(unwrap(adjustPValues([null], adjustment))).toEqual([null]);
  });

  it.each([
    [[0.5, Number.NaN], 'not-finite'],
    [[Number.POSITIVE_INFINITY], 'not-finite'],
    [[0.5, -1e-9], 'outside-scale'],
    [[0.5, 1.0001], 'outside-scale'],
  ] as const)('refuses %j', (pValues, reason) => {
    for (const adjustment of ADJUSTMENTS) expect(reasonOf(adjustPValues(pValues, adjustment))).toBe(reason);
  });

  it('adjusts upwards, never past 1, in the order of the p-values', () => {
    const pValue = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(pValue, { minLength: 1, maxLength: 30 }), (pValues) => {
        const ascending = pValues.toSorted((a, b) => a - b);
        for (const adjustment of ADJUSTMENTS) {
          const adjusted = unwrap(adjustPValues(ascending, adjustment)).map((p) => p ?? Number.NaN);
          for (const [i, p] of adjusted.entries()) {
            expectNotBelow(p, ascending[i] ?? 1);
            expect(p).toBeLessThanOrEqual(1);
            if (i > 0) expectNotBelow(p, adjusted[i - 1] ?? 0);
          }
        }
      }),
      PROPERTY,
    );
  });

  it('keeps its four adjustments in order, whatever the order of rows', () => {
    const pValue = fc.double({ min: 1e-9, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(pValue, { minLength: 2, maxLength: 12 }), (pValues) => {
        const [bonferroni, holm, hochberg, yekutieli] = ADJUSTMENTS.map((adjustment) => {
          const reversed = unwrap(adjustPValues(pValues.toReversed(), adjustment)).toReversed();
          const adjusted = unwrap(adjustPValues(pValues, adjustment));
          expect(adjusted).toEqual(reversed);
          return adjusted;
        });
        const harmonic = pValues.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
        for (const i of pValues.keys()) {
          expectNotBelow(bonferroni?.[i] ?? 0, holm?.[i] ?? 1);
          expectNotBelow(holm?.[i] ?? 0, hochberg?.[i] ?? 1);
          // Step-up scales with its factor as long as neither is held at 1.
          if ((yekutieli?.[i] ?? 1) < 1)
            expectClose(yekutieli?.[i] ?? 0, harmonic * (hochberg?.[i] ?? 0), 1e-12);
        }
      }),
      PROPERTY,
    );
  });
});
