import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedBaseline } from '../../../src/stats/rates/implied-baseline.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('impliedBaseline', () => {
  // cases/07: South Worcestershire Partnership Plan 2008-11, line 177. Ranges by division on paper: 555/0.415 = 1337.3 and
  // 555/0.405 = 1370.4 leave 1338 to 1370.
  it.each([
    [-18, -878, 4878, 4000, 4746, 5017],
    [-41, -555, 1354, 799, 1338, 1370],
    [-33, -959, 2906, 1947, 2863, 2950],
  ])(
    '%d%% and %d: from %d to %d, %d to %d by rounding',
    (percent, count, baseline, current, lower, upper) => {
      const implied = unwrap(impliedBaseline({ percent, decimals: 0, known: 'difference', count }));
      expect(Math.round(implied.baseline)).toBe(baseline);
      expect(Math.round(implied.current)).toBe(current);
      expect(implied.range).toEqual({ lower, upper });
    },
  );

  // Line 362 of that plan: 1,593 after +2.2%. Plan 2014-17, section 1: 8,294 after -9%; 8294/0.915 = 9064.5.
  it.each([
    [2.2, 1, 1593, 1559, 1558, 1559],
    [-9, 0, 8294, 9114, 9065, 9164],
  ])('%d%% (%d decimals) to %d: from %d', (percent, decimals, count, baseline, lower, upper) => {
    const implied = unwrap(impliedBaseline({ percent, decimals, known: 'current', count }));
    expect(Math.round(implied.baseline)).toBe(baseline);
    expect(implied.current).toBe(count);
    expect(implied.range).toEqual({ lower, upper });
  });

  it.each([
    [{ percent: Number.NaN, decimals: 0, known: 'current', count: 5 }, 'not-finite'],
    [{ percent: 0, decimals: 0, known: 'difference', count: 5 }, 'outside-scale'],
    [{ percent: 0.4, decimals: 0, known: 'difference', count: 5 }, 'outside-scale'],
    [{ percent: -0.5, decimals: 0, known: 'difference', count: -5 }, 'outside-scale'],
    [{ percent: -100, decimals: 0, known: 'current', count: 5 }, 'outside-scale'],
    [{ percent: -99.6, decimals: 0, known: 'current', count: 5 }, 'outside-scale'],
    [{ percent: -18, decimals: 0, known: 'difference', count: 878 }, 'figures-contradict'],
    [{ percent: -18, decimals: 0, known: 'difference', count: 0 }, 'figures-contradict'],
    // 10 / 1.075 = 9.302 and 10 / 1.065 = 9.390: no whole number lies between.
    [{ percent: 7, decimals: 0, known: 'current', count: 10 }, 'figures-contradict'],
  ] as const)('refuses %j: %s', (input, reason) => {
    expect(reasonOf(impliedBaseline(input))).toBe(reason);
  });

  it('holds the true baseline in its range, whatever was rounded', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }));
    fc.assert(
      fc.property(counts, fc.constantFrom(0, 1, 2), ([before, after], decimals) => {
        const scale = 10 ** decimals;
        const percent = Math.round(((after - before) * 100 * scale) / before) / scale;
        for (const known of ['difference', 'current'] as const) {
          const count = known === 'current' ? after : after - before;
          const implied = impliedBaseline({ percent, decimals, known, count });
          if (!implied.ok) expect(implied.reason).toBe('outside-scale');
          else {
            expect(implied.value.range.lower).toBeLessThanOrEqual(before);
            expect(implied.value.range.upper).toBeGreaterThanOrEqual(before);
          }
        }
      }),
      PROPERTY,
    );
  });

  it('gives back the change that it was given', () => {
    const change = { percent: -18, decimals: 0, known: 'difference', count: -878 } as const;
    const { baseline, current } = unwrap(impliedBaseline(change));
    expectClose((100 * (current - baseline)) / baseline, -18, 1e-12);
  });
});
