import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyProportion } from '../../../src/stats/surveys/survey-proportion.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const six = { responses: [1, 1, 0, 1, 0, 0], weights: [1, 1, 1, 1, 1, 1] };

describe('surveyProportion', () => {
  it('is the plain share with the plain standard error when all weigh alike', () => {
    // p = 1/2; SE = sqrt(p q / (n - 1)) = sqrt(0.25 / 5); design effect 1.
    const value = unwrap(surveyProportion(six));
    expect(value.proportion).toBe(0.5);
    expectClose(value.standardError, Math.sqrt(0.05), 1e-14);
    expectClose(value.designEffect ?? 0, 1, 1e-14);
    expectClose(value.kishDesignEffect, 1, 1e-14);
    expectClose(value.effectiveBase, 6, 1e-14);
  });

  it('weighs, and sees clusters and strata', () => {
    // On paper: weights 3 and 1, p = 3/4, influences 3/4 × 1/4 and 1/4 × -3/4: 2 × 2 × (3/16)² = 9/64.
    const two = unwrap(surveyProportion({ responses: [1, 0], weights: [3, 1] }));
    expect(two.proportion).toBe(0.75);
    expectClose(two.standardError, 3 / 8, 1e-14);
    // Two clusters that are all yes and all no: totals 1/4 and -1/4: 2 × 2/16 = 1/4.
    const clustered = { responses: [1, 1, 0, 0], weights: [1, 1, 1, 1], units: ['a', 'a', 'b', 'b'] };
    expectClose(unwrap(surveyProportion(clustered)).standardError, 0.5, 1e-14);
    // Strata that are all yes and all no leave nothing to chance.
    const split = unwrap(
      surveyProportion({ ...clustered, units: ['a', 'b', 'c', 'd'], strata: ['n', 'n', 's', 's'] }),
    );
    expect(split).toMatchObject({ standardError: 0, wald: null, logit: null, designEffect: null });
  });

  it.each([
    [0, 'lower', 0],
    [1, 'upper', 1],
  ] as const)('has Wilson limits when everybody says %d', (response, side, end) => {
    const responses = Array<number>(20).fill(response);
    const weights = responses.map((_, i) => 0.1 + i / 7);
    const { proportion, wald, logit, wilson } = unwrap(surveyProportion({ responses, weights }));
    expect({ proportion, wald, logit }).toEqual({ proportion: response, wald: null, logit: null });
    expect(wilson.limits998[side]).toBe(end);
  });

  it.each([
    [{ weights: [1] }, 'lengths-differ'],
    [{ weights: [1, 1, 1, 1, 1, Number.NaN] }, 'not-finite'],
    [{ weights: [1, 1, 1, 1, 1, -1] }, 'negative-weight'],
    [{ responses: [1, 1, 0, 1, 0, 3] }, 'not-yes-or-no'],
    [{ responses: [1, null, null, null, null, null] }, 'too-few-answers'],
    [{ responses: [], weights: [] }, 'too-few-answers'],
    [{ weights: [0, 0, 0, 0, 0, 0] }, 'no-weight'],
    [{ strata: ['a', 'a', 'a', 'b', 'b', 'c'] }, 'stratum-of-one-unit'],
    [{ weights: [5e-324, 0, 1, 0, 0, 0] }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(surveyProportion({ ...six, ...change }))).toBe(reason);
  });

  const people = fc
    .array(fc.record({ response: fc.constantFrom(0, 1), weight: fc.integer({ min: 1, max: 500 }) }), {
      minLength: 3,
      maxLength: 60,
    })
    .filter((list) => new Set(list.map(({ response }) => response)).size === 2)
    .map((list) => ({
      responses: list.map(({ response }) => response),
      weights: list.map(({ weight }) => weight / 100),
    }));

  it('lies inside all its limits, which widen with confidence', () => {
    fc.assert(
      fc.property(people, (question) => {
        const { proportion, wald, logit, wilson } = unwrap(surveyProportion(question));
        for (const limits of [wald, logit, wilson]) {
          if (limits === null) throw new Error('answers vary, so there are limits');
          expect(limits.limits95.lower).toBeLessThanOrEqual(proportion);
          expect(limits.limits95.upper).toBeGreaterThanOrEqual(proportion);
          expect(limits.limits998.lower).toBeLessThan(limits.limits95.lower);
          expect(limits.limits998.upper).toBeGreaterThan(limits.limits95.upper);
        }
      }),
      PROPERTY,
    );
  });

  it('forgets the unit of the weights, the order of people and the people who did not answer', () => {
    fc.assert(
      fc.property(people, ({ responses, weights }) => {
        const plain = unwrap(surveyProportion({ responses, weights }));
        const other = unwrap(
          surveyProportion({
            responses: [null, ...responses.toReversed()],
            weights: [9, ...weights.toReversed().map((weight) => weight * 1e6)],
          }),
        );
        expect(other.answers).toBe(plain.answers);
        expectClose(other.proportion, plain.proportion, 1e-12);
        expectClose(other.standardError, plain.standardError, 1e-11);
        expectClose(other.wilson.limits95.lower, plain.wilson.limits95.lower, 1e-11);
      }),
      PROPERTY,
    );
  });

  it('mirrors its complement, and narrows when everybody is asked twice', () => {
    fc.assert(
      fc.property(people, ({ responses, weights }) => {
        const yes = unwrap(surveyProportion({ responses, weights }));
        const no = unwrap(
          surveyProportion({ responses: responses.map((response) => 1 - response), weights }),
        );
        expectClose(no.proportion, 1 - yes.proportion, 1e-11);
        expectClose(no.standardError, yes.standardError, 1e-11);
        const twice = { responses: [...responses, ...responses], weights: [...weights, ...weights] };
        expect(unwrap(surveyProportion(twice)).standardError).toBeLessThan(yes.standardError);
      }),
      PROPERTY,
    );
  });
});
