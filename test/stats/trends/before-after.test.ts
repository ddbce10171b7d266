import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BeforeAfterInput, beforeAfter } from '../../../src/stats/trends/before-after.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const place = (before: number, after: number, size = 1) => ({ before, after, size });
const study = (given: Partial<BeforeAfterInput> = {}): BeforeAfterInput => ({
  target: { treated: place(40, 25), control: place(36, 35) },
  surroundings: null,
  lengthBefore: 1,
  lengthAfter: 1,
  level: 0.95,
  ...given,
});

describe('beforeAfter', () => {
  it('is by hand', () => {
    // -15 less -1; variance 40 + 25 + 36 + 35 = 136.
    const { total, z, lower, surroundings } = unwrap(beforeAfter(study()));
    expect(total.change).toBe(-14);
    expectClose(total.standardError, Math.sqrt(136), 1e-14);
    expectClose(z, -14 / Math.sqrt(136), 1e-14);
    expectClose(lower, -14 - 1.959963984540054 * Math.sqrt(136), 1e-13);
    expect(surroundings).toBeNull();
  });

  it('adds what may have moved next door, by length and size', () => {
    // Next door: (30/2 - 20/1)/5 - (10/2 - 10/1)/5 = 0; variance (30/4 + 20 + 10/4 + 10) / 25 = 1.6.
    const surroundings = { treated: place(20, 30, 5), control: place(10, 10, 5) };
    const trial = unwrap(beforeAfter(study({ surroundings, lengthAfter: 2 })));
    expect(trial.surroundings?.change).toBe(0);
    expectClose(trial.surroundings?.standardError ?? 0, Math.sqrt(1.6), 1e-14);
    expectClose(trial.total.change, 25 / 2 - 40 - (35 / 2 - 36), 1e-14);
    expectClose(trial.total.standardError, Math.sqrt(40 + 25 / 4 + 36 + 35 / 4 + 1.6), 1e-14);
  });

  it.each([
    [{ lengthBefore: 0 }, 'denominator-not-positive'],
    [{ lengthAfter: Number.NaN }, 'not-finite'],
    [{ target: { treated: place(4, 2, 0), control: place(1, 1) } }, 'denominator-not-positive'],
    [{ target: { treated: place(4, -2), control: place(1, 1) } }, 'negative-count'],
    [{ target: { treated: place(0, 0), control: place(0, 0) } }, 'all-zero'],
    [{ surroundings: { treated: place(4, Number.NaN), control: place(1, 1) } }, 'not-finite'],
    [
      { lengthBefore: 1e-300, target: { treated: place(1e300, 2), control: place(1, 1) } },
      'beyond-precision',
    ],
  ] as const)('refuses %j', (given, reason) => {
    expect(reasonOf(beforeAfter(study(given)))).toBe(reason);
  });

  const count = fc.integer({ min: 1, max: 5000 });
  const pair = fc.tuple(count, count, count, count).map(([a, b, c, d]) => ({
    treated: place(a, b),
    control: place(c, d),
  }));

  it('lies inside limits that widen with confidence and with surroundings', () => {
    fc.assert(
      fc.property(pair, pair, (target, surroundings) => {
        const alone = unwrap(beforeAfter(study({ target })));
        const sure = unwrap(beforeAfter(study({ target, level: 0.998 })));
        const both = unwrap(beforeAfter(study({ target, surroundings })));
        expect(alone.lower).toBeLessThan(alone.total.change);
        expect(alone.upper).toBeGreaterThan(alone.total.change);
        expect(sure.lower).toBeLessThan(alone.lower);
        expect(sure.upper).toBeGreaterThan(alone.upper);
        expect(both.total.standardError).toBeGreaterThan(alone.total.standardError);
        expect(both.target).toEqual(alone.target);
        expect(alone.lower > 0 || alone.upper < 0).toBe(alone.pValue < 0.05);
      }),
      PROPERTY,
    );
  });

  it('turns round when treated and control change places; longer spells divide it', () => {
    fc.assert(
      fc.property(pair, (target) => {
        const plain = unwrap(beforeAfter(study({ target })));
        const swapped = unwrap(
          beforeAfter(study({ target: { treated: target.control, control: target.treated } })),
        );
        expect(swapped.total.change + plain.total.change).toBe(0);
        const monthly = unwrap(beforeAfter(study({ target, lengthBefore: 12, lengthAfter: 12 })));
        expect(Math.abs(monthly.total.change - plain.total.change / 12)).toBeLessThan(1e-10);
        expectClose(monthly.pValue, plain.pValue, 1e-9);
      }),
      PROPERTY,
    );
  });
});
