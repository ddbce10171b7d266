import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FunnelSignificanceInput,
  funnelSignificance,
} from '../../../src/stats/charts/funnel-significance.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const input: FunnelSignificanceInput = { statistic: 'rate', counts: [5, 7], denominators: [100, 100] };

describe('funnelSignificance', () => {
  it('calls nothing significant where nothing happened', () => {
    const { average, significance } = unwrap(funnelSignificance({ ...input, counts: [0, 0] }));
    expect(average).toBe(0);
    expect(significance).toEqual(['not-significant', 'not-significant']);
  });

  it.each([
    [{ counts: [1] }, 'lengths-differ'],
    [{ counts: [], denominators: [] }, 'too-few-points'],
    [{ counts: [5, Number.NaN] }, 'not-finite'],
    [{ denominators: [100, 0] }, 'denominator-not-positive'],
    [{ counts: [5, -1] }, 'negative-count'],
    [{ statistic: 'proportion', counts: [5, 101] }, 'numerator-exceeds-denominator'],
    [{ counts: [1e308, 1e308] }, 'beyond-precision'],
    [{ statistic: 'proportion', counts: [9e307, 1], denominators: [1e308, 1] }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(funnelSignificance({ ...input, ...change }))).toBe(reason);
  });

  const area = fc
    .record({ base: fc.integer({ min: 1, max: 100_000 }), part: fc.nat(1000) })
    .map(({ base, part }) => ({ count: Math.round((base * part) / 1000), base }));
  const areas = fc.array(area, { minLength: 1, maxLength: 20 });
  const statistic = fc.constantFrom('rate' as const, 'proportion' as const);

  it('does not depend on the order of areas, nor rates on the unit of population', () => {
    fc.assert(
      fc.property(areas, statistic, (list, kind) => {
        const of = (some: typeof list, per: number) =>
          unwrap(
            funnelSignificance({
              statistic: kind,
              counts: some.map(({ count }) => count),
              denominators: some.map(({ base }) => base * per),
            }),
          );
        const plain = of(list, 1);
        expect(of(list.toReversed(), 1).significance).toEqual(plain.significance.toReversed());
        if (kind === 'rate') {
          const halved = of(list, 2);
          expectClose(halved.average, plain.average / 2);
          expect(halved.significance).toEqual(plain.significance);
        }
      }),
      PROPERTY,
    );
  });

  it('never puts an area above the average low, nor one below it high', () => {
    fc.assert(
      fc.property(areas, statistic, (list, kind) => {
        const counts = list.map(({ count }) => count);
        const denominators = list.map(({ base }) => base);
        const funnel = unwrap(funnelSignificance({ statistic: kind, counts, denominators }));
        for (const [i, verdict] of funnel.significance.entries()) {
          const own = (counts[i] ?? 0) / (denominators[i] ?? 1);
          if (own > funnel.average) expect(verdict).not.toMatch(/^low/);
          if (own < funnel.average) expect(verdict).not.toMatch(/^high/);
        }
      }),
      PROPERTY,
    );
  });

  it('stays significant when everything is ten times as large', () => {
    const counts = [20, 50];
    const denominators = [1000, 1000];
    const small = unwrap(funnelSignificance({ ...input, counts, denominators }));
    const large = unwrap(
      funnelSignificance({ ...input, counts: [200, 500], denominators: [10_000, 10_000] }),
    );
    // Byar limits by hand: 20 has (12.2, 30.9), 50 has (37.1, 65.9) against an average of 35.
    expect(small.significance).toEqual(['low-95', 'high-95']);
    expect(large.significance).toEqual(['low-998', 'high-998']);
  });
});
