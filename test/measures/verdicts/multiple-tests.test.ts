import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowForManyTests } from '../../../src/measures/verdicts/multiple-tests.ts';
import type { ComparisonMeasure } from '../../../src/model/measure.ts';
import type { Adjustment, SignificanceSettings } from '../../../src/model/significance.ts';
import { comparisonMeasure, levelMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';

const tested = (pValue: number | null, changes: Partial<ComparisonMeasure> = {}) =>
  comparisonMeasure({
    test: { rule: 'single95', plain: true, pValue, adjusted: null },
    judgement: 'worse',
    ...changes,
  });
const allow = (
  measures: readonly ComparisonMeasure[],
  adjust: SignificanceSettings['adjust'] = 'benjamini-hochberg',
) =>
  allowForManyTests(measures, {
    indicators: [indicator()],
    significance: { adjust, rule: 'single95' },
  }) as readonly ComparisonMeasure[];
const bh: SignificanceSettings = { adjust: 'benjamini-hochberg', rule: 'single95' };
const adjusted = (measures: readonly ComparisonMeasure[]) =>
  measures.map(({ test }) => test?.adjusted?.pValue ?? null);

// R 4.2.2: p.adjust(c(0.01, 0.02, 0.04, 0.5), method), by hand: Bonferroni 4p; Holm 4p, 3p, 2p, p; BH 4p/i from the end.
const four = [0.01, 0.02, 0.04, 0.5];
const table: readonly (readonly [Adjustment, readonly number[], readonly boolean[]])[] = [
  ['benjamini-hochberg', [0.04, 0.04, 0.05333333333, 0.5], [true, true, false, false]],
  ['holm', [0.04, 0.06, 0.08, 0.5], [true, false, false, false]],
  ['bonferroni', [0.04, 0.08, 0.16, 1], [true, false, false, false]],
];

describe('allowForManyTests', () => {
  it.each(table)('adjusts by %s and keeps the answer of the rule', (adjust, pValues, significant) => {
    const found = allow(
      four.map((p) => tested(p)),
      adjust,
    );
    for (const [at, p] of adjusted(found).entries()) expect(p).toBeCloseTo(pValues[at] ?? -1, 10);
    expect(found.map(({ verdict }) => verdict?.significant)).toEqual(significant);
    expect(found.map(({ judgement }) => judgement)).toEqual(
      significant.map((is) => (is ? 'worse' : 'similar')),
    );
    expect(found.map(({ test }) => [test?.plain, test?.adjusted?.tests])).toEqual(Array(4).fill([true, 4]));
  });

  it('never calls significant what the rule does not', () => {
    const inside = tested(0.001, { test: { rule: 'single95', plain: false, pValue: 0.001, adjusted: null } });
    expect(allow([inside, tested(0.001)]).map(({ verdict }) => verdict?.significant)).toEqual([false, true]);
  });

  it('makes a family of each comparator, and none of a single test', () => {
    const nation = { comparator: 'nation' } as const;
    const found = allow([tested(0.03), tested(0.04), tested(0.04, nation)]);
    expect(adjusted(found)).toEqual([0.04, 0.04, null]);
    expect(found[2]?.verdict?.significant).toBe(true);
  });

  it('leaves out what has no p-value, and says nothing of it', () => {
    const found = allow([tested(0.03), tested(null), tested(0.04)]);
    expect(adjusted(found)).toEqual([0.04, null, 0.04]);
    expect(found[1]).toEqual(tested(null));
  });

  it('changes nothing when no adjustment is asked for, and no other measure', () => {
    const measures = four.map((p) => tested(p));
    expect(allow(measures, 'none')).toEqual(measures);
    expect(allowForManyTests([levelMeasure()], { indicators: [], significance: bh })).toEqual([
      levelMeasure(),
    ]);
  });

  it('never lets an adjusted p-value fall below the plain one, nor out of order', () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(pValues, (all) => {
        const found = adjusted(allow(all.map((p) => tested(p)))).map((p) => p ?? -1);
        const pairs = all.map((p, at) => [p, found[at] ?? -1] as const).toSorted(([a], [b]) => a - b);
        return pairs.every(([p, q], at) => q >= p && (at === 0 || q >= (pairs[at - 1]?.[1] ?? 0)));
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
