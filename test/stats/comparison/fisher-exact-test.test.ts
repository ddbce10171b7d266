import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FISHER_UP_TO, fisherExactP } from '../../../src/stats/comparison/fisher-exact-test.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('fisherExactP', () => {
  // Ways out of C(8, 4) = 70, as in Fisher's lady tasting tea: 1, 16, 36, 16, 1.
  it.each([
    [4, 4, 0, 4, 2 / 70],
    [3, 4, 1, 4, 34 / 70],
    [2, 4, 2, 4, 1],
    // Fisher (1934), section 21.02: convictions of 10 of 13 monozygotic and 2 of 17 dizygotic twins. Of C(30, 12) =
    // 86,493,225 tables 40,235 are as extreme (0.000465, as printed there); 6,188 on the other side are no likelier.
    [10, 13, 2, 17, 46_423 / 86_493_225],
    // One possible table: nobody, or everybody, in both groups.
    [0, 9, 0, 20, 1],
    [9, 9, 20, 20, 1],
  ])('of %d in %d against %d in %d', (count, base, otherCount, otherBase, p) => {
    expectClose(fisherExactP({ count, base, otherCount, otherBase }) ?? Number.NaN, p, 1e-12);
  });

  it.each([
    { count: 1.5, base: 4, otherCount: 1, otherBase: 4 },
    { count: 1, base: 4.2, otherCount: 1, otherBase: 4 },
    { count: 1, base: FISHER_UP_TO, otherCount: 1, otherBase: 1 },
  ])('has none for %j', (shares) => {
    expect(fisherExactP(shares)).toBeNull();
  });

  it('takes as many as it says', () => {
    const half = FISHER_UP_TO / 2;
    const p = fisherExactP({ count: half / 4, base: half, otherCount: half / 4, otherBase: half });
    expect(p).toBe(1);
  });

  const group = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([base, share]) => [Math.round(base * share), base] as const);

  it('does not mind which group is first, nor which answer is counted', () => {
    fc.assert(
      fc.property(group, group, ([count, base], [otherCount, otherBase]) => {
        const p = fisherExactP({ count, base, otherCount, otherBase }) ?? Number.NaN;
        const turned = { count: otherCount, base: otherBase, otherCount: count, otherBase: base };
        const others = { count: base - count, base, otherCount: otherBase - otherCount, otherBase };
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expectClose(fisherExactP(turned) ?? Number.NaN, p, 1e-10);
        expectClose(fisherExactP(others) ?? Number.NaN, p, 1e-10);
      }),
      PROPERTY,
    );
  });
});
