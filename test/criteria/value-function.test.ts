import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsInForce } from '../../src/config/anchors-in-force.ts';
import { loadMethod } from '../../src/config/load-method.ts';
import { anchorFor, valueBetween } from '../../src/criteria/value-function.ts';
import type { EvidenceForm } from '../../src/model/criterion.ts';

/** Those of the method's formulas, whose harm is in pounds of the 2018 edition. */
const anchors = anchorsInForce(loadMethod().anchorRows, 'home-office-2018', true);

describe('valueBetween', () => {
  // The anchors of the method, with the scores that its formulas give: 100 log10(k) / log10(200) for thousands of
  // pounds, 100 (log10 r + 1) / (log10 50 + 1), 50 (log2 RR + 1), 50 + 50 g / 20.
  it.each([
    ['gbp-per-1000', 1000, 0],
    ['gbp-per-1000', 200_000, 100],
    ['gbp-per-1000', 53_702.1, (100 * Math.log10(53.7021)) / Math.log10(200)],
    ['per-1000', 0.1, 0],
    ['per-1000', 50, 100],
    ['per-1000', 22.602, (100 * (Math.log10(22.602) + 1)) / (Math.log10(50) + 1)],
    ['ratio', 0.5, 0],
    ['ratio', 1, 50],
    ['ratio', 2, 100],
    ['ratio', 1.2, 50 * (Math.log2(1.2) + 1)],
    ['percent-a-year', -20, 0],
    ['percent-a-year', 0, 50],
    ['percent-a-year', 10, 75],
    ['top-share', 10, 0],
    ['top-share', 50, 80],
    ['repeat-share', 30, 60],
    ['percent-concerned', 14, 28],
    ['coded', 67, 67],
  ] as const)('%s of %d scores %d', (form, value, score) => {
    expect(valueBetween(value, anchorFor(form, anchors))).toBeCloseTo(score, 8);
  });

  it.each([
    ['gbp-per-1000', 0, 0],
    ['gbp-per-1000', 900, 0],
    ['per-1000', 0, 0],
    ['per-1000', 80, 100],
    ['percent-a-year', -90, 0],
    ['percent-a-year', 300, 100],
  ] as const)('%s of %d stays inside the scale: %d', (form, value, score) => {
    expect(valueBetween(value, anchorFor(form, anchors))).toBe(score);
  });

  it('is 0 to 100 and never falls as the figure grows', () => {
    const forms = fc.constantFrom<EvidenceForm>(...anchors.map((one) => one.form));
    const figure = fc.double({ min: -1e6, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(forms, figure, figure, (form, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) =>
          valueBetween(value, anchorFor(form, anchors)),
        );
        return low! >= 0 && high! <= 100 && low! <= high!;
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it('is a fault of the data when a form has no anchor', () => {
    expect(() => anchorFor('coded', [])).toThrow('no anchor');
  });
});
