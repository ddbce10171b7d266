import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotient } from '../../../src/stats/concentration/location-quotient.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const plain = { localCount: 30, localTotal: 100, referenceCount: 200, referenceTotal: 1000 };

describe('locationQuotient', () => {
  it('divides the shares', () => {
    // 30 % over 20 %; SE² = 1/30 - 1/100 + 1/200 - 1/1000.
    const value = unwrap(locationQuotient(plain));
    expectClose(value.quotient, 1.5, 1e-15);
    expectClose(value.localShare, 0.3, 1e-15);
    expectClose(value.referenceShare, 0.2, 1e-15);
    expectClose(value.standardErrorOfLog ?? 0, Math.sqrt(1 / 30 - 1 / 100 + 1 / 200 - 1 / 1000), 1e-14);
  });

  it.each([
    ['without local events', { localCount: 0 }, 0],
    ['where there is nothing else on either side', { localCount: 100, referenceCount: 1000 }, 1],
  ])('has no limits %s', (_, change, quotient) => {
    expect(unwrap(locationQuotient({ ...plain, ...change }))).toMatchObject({
      quotient,
      standardErrorOfLog: null,
      limits: null,
    });
  });

  it.each([
    [{ localTotal: 0 }, 'denominator-not-positive'],
    [{ referenceTotal: -1 }, 'denominator-not-positive'],
    [{ localCount: -1 }, 'negative-count'],
    [{ referenceCount: Number.NaN }, 'not-finite'],
    [{ localTotal: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ localCount: 101 }, 'numerator-exceeds-denominator'],
    [{ referenceCount: 1001 }, 'numerator-exceeds-denominator'],
    [{ referenceCount: 0 }, 'zero-reference-share'],
    [{ localCount: 1e-200, localTotal: 1e200 }, 'beyond-precision'],
    [{ referenceCount: 1e-200, referenceTotal: 1e200 }, 'beyond-precision'],
    [{ localCount: 1e-5 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(locationQuotient({ ...plain, ...change }))).toBe(reason);
  });

  const part = fc.integer({ min: 1, max: 10_000 });
  const shares = fc
    .record({ local: part, localRest: part, reference: part, referenceRest: part })
    .map(({ local, localRest, reference, referenceRest }) => ({
      localCount: local,
      localTotal: local + localRest,
      referenceCount: reference,
      referenceTotal: reference + referenceRest,
    }));

  it('lies inside its limits, which widen with confidence and narrow when all counts grow', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 2, max: 20 }), (input, times) => {
        const { quotient, limits } = unwrap(locationQuotient(input));
        const { limits95, limits998 } = limits!;
        expect(limits95.lower).toBeLessThan(quotient);
        expect(limits95.upper).toBeGreaterThan(quotient);
        expect(limits998.lower).toBeLessThan(limits95.lower);
        expect(limits998.upper).toBeGreaterThan(limits95.upper);
        const grown = unwrap(
          locationQuotient({
            localCount: input.localCount * times,
            localTotal: input.localTotal * times,
            referenceCount: input.referenceCount * times,
            referenceTotal: input.referenceTotal * times,
          }),
        );
        expectClose(grown.quotient, quotient, 1e-13);
        expect(grown.limits!.limits95.upper).toBeLessThan(limits95.upper);
      }),
      PROPERTY,
    );
  });

  it('turns over when the two sides change places', () => {
    fc.assert(
      fc.property(shares, (input) => {
        const here = unwrap(locationQuotient(input));
        const there = unwrap(
          locationQuotient({
            localCount: input.referenceCount,
            localTotal: input.referenceTotal,
            referenceCount: input.localCount,
            referenceTotal: input.localTotal,
          }),
        );
        expectClose(there.quotient, 1 / here.quotient, 1e-13);
        expectClose(there.limits!.limits95.lower, 1 / here.limits!.limits95.upper, 1e-12);
      }),
      PROPERTY,
    );
  });
});
