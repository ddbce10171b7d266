import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { score } from '../../src/criteria/comparison.ts';
import { PERSISTENCE_BONUS, PERSISTENT_YEARS, withPersistence } from '../../src/criteria/persistence.ts';
import { yearsAdverseOf } from '../../src/measures/comparison/years-adverse.ts';
import { yearBefore } from '../../src/model/period.ts';
import { evidence } from '../support/evidence.ts';
import { period } from '../support/observations.ts';

const { anchors } = loadMethod();

describe('withPersistence', () => {
  // reference/practice.md section 5.2: a three-year run adds a persistence bonus of 10 (cap 100).
  it('adds 10 from three years on', () => {
    expect([PERSISTENT_YEARS, PERSISTENCE_BONUS]).toEqual([3, 10]);
    expect([null, 0, 2, 3, 10].map((years) => withPersistence(60, years))).toEqual([60, 60, 60, 70, 70]);
  });

  it('stops at 100', () => expect(withPersistence(95, 3)).toBe(100));
});

describe('a comparison that persists', () => {
  // Plan 2014-17, line 200: above the expected three years running, none significant. 1.2 times: 50 (log2 1.2 + 1) =
  // 63.15; z = 1.49 keeps 1.49^2 / (1 + 1.49^2) = 0.68945 of the 13.15 points: 59.07, and 10 for the three years.
  it('earns the bonus after shrinkage', () => {
    const ratio = { criterion: 'comparison', form: 'ratio', value: 1.2, z: 1.49 } as const;
    expect(score(evidence({ ...ratio, yearsAdverse: 2 }), anchors)).toBeCloseTo(59.07, 2);
    expect(score(evidence({ ...ratio, yearsAdverse: 3 }), anchors)).toBeCloseTo(69.07, 2);
  });

  const now = period('2023-24');
  const rate = fc.double({ min: 0.1, max: 10, noNaN: true });
  const years = fc.array(fc.record({ local: rate, other: rate }), { minLength: 1, maxLength: 6 });

  /** The score of these years, the latest first. */
  function scoreOf(run: readonly { readonly local: number; readonly other: number }[]): number {
    const labels = run.map((_, at) => run.slice(0, at).reduce((year) => yearBefore(year), now).label);
    const found = yearsAdverseOf('low-is-good', now, ({ label }) => {
      const year = run[labels.indexOf(label)];
      return year ? { ...year, origins: [] } : null;
    });
    const ratio = run[0]!.local / run[0]!.other;
    const about = { form: 'ratio', value: ratio, z: 5 * Math.log(ratio) } as const;
    return score(evidence({ ...about, yearsAdverse: found.counted.yearsAdverse ?? null }), anchors);
  }

  it('never scores more because a year was better', () => {
    fc.assert(
      fc.property(
        years,
        fc.nat({ max: 5 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (run, at, times) => {
          const better = run.map((one, year) =>
            year === at % run.length ? { ...one, local: one.local * times } : one,
          );
          expect(scoreOf(better)).toBeLessThanOrEqual(scoreOf(run) + 1e-9);
        },
      ),
    );
  });

  it('never scores less because it went on for longer', () => {
    fc.assert(
      fc.property(years, (run) => {
        const before = { local: 2, other: 1 };
        expect(scoreOf([...run, before])).toBeGreaterThanOrEqual(scoreOf(run) - 1e-9);
      }),
    );
  });
});
