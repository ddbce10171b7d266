import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedOverExpected } from '../../../src/stats/rates/observed-over-expected.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('observedOverExpected', () => {
  // oracles/indirect_standardised.csv (PHEindicatormethods::calculate_ISRatio 2.1.1), cases 001 and 004, over 100.
  it.each([
    [156, 279.341773774, 0.558455679193, 0.47425441273, 0.653293868015, 0.430362700827, 0.710959794956],
    [1626, 1361.09767674, 1.19462403602, 1.13725709727, 1.25413518297, 1.10515948287, 1.28903871879],
  ])('%d events against %d expected', (observed, expected, ratio, lower, upper, far, farther) => {
    const found = unwrap(observedOverExpected({ observed, expected, cohort: null }));
    expectClose(found.ratio, ratio, 1e-10);
    expectClose(found.limits95.lower, lower, 1e-9);
    expectClose(found.limits95.upper, upper, 1e-9);
    expectClose(found.limits998.lower, far, 1e-9);
    expectClose(found.limits998.upper, farther, 1e-9);
    expect(found.method).toBe('byar');
  });

  it('tests people of a cohort as people who count once', () => {
    // 60 of 500 against 50 on paper: z = 10 / sqrt(45) = 1.4907; Wilson's 9.4375% and 15.1420% of 500, over 50.
    const found = unwrap(observedOverExpected({ observed: 60, expected: 50, cohort: 500 }));
    expectClose(found.ratio, 1.2, 1e-15);
    expectClose(found.z!, 1.490711984999, 1e-12);
    expectClose(found.limits95.lower, 0.943749001263, 1e-12);
    expectClose(found.limits95.upper, 1.514195986244, 1e-12);
    expect(found.method).toBe('wilson');
  });

  it('uses exact limits for few events, and z of the expected', () => {
    // Nobody against 3: the upper limit of 0 is -ln 0.025; z = -3 / sqrt 3.
    const found = unwrap(observedOverExpected({ observed: 0, expected: 3, cohort: null }));
    expectClose(found.limits95.upper, -Math.log(0.025) / 3, 1e-12);
    expectClose(found.z!, -Math.sqrt(3), 1e-12);
    expect(found.method).toBe('exact-poisson');
  });

  it('has no z where everybody is expected', () => {
    expect(unwrap(observedOverExpected({ observed: 9, expected: 10, cohort: 10 })).z).toBeNull();
  });

  it.each([
    [{ observed: 3, expected: 0, cohort: null }, 'nothing-expected'],
    [{ observed: -3, expected: 2, cohort: null }, 'negative-count'],
    [{ observed: Number.NaN, expected: 2, cohort: null }, 'not-finite'],
    [{ observed: 3, expected: 2, cohort: 2 }, 'numerator-exceeds-denominator'],
    [{ observed: 1, expected: 3, cohort: 2 }, 'numerator-exceeds-denominator'],
    [{ observed: 1e300, expected: 1e-300, cohort: null }, 'beyond-precision'],
  ] as const)('refuses %j', (input, reason) => {
    expect(reasonOf(observedOverExpected(input))).toBe(reason);
  });

  it('leaves 1 out of the limits of a cohort exactly when z is beyond 1.96', () => {
    const people = fc.integer({ min: 2, max: 3000 });
    fc.assert(
      fc.property(people, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (cohort, share, some) => {
        const expected = Math.max(0.5, Math.min(cohort - 0.5, share * cohort));
        const observed = some % (cohort + 1);
        const { z, limits95 } = unwrap(observedOverExpected({ observed, expected, cohort }));
        fc.pre(Math.abs(Math.abs(z!) - 1.95996398454) > 1e-9);
        const out = limits95.lower > 1 || limits95.upper < 1;
        return out === Math.abs(z!) > 1.95996398454;
      }),
      PROPERTY,
    );
  });
});
