import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SurveyTally } from '../../../src/sources/shapes/survey-tally.ts';
import { period } from '../../support/observations.ts';

const context = { source: 'survey', file: 'survey.csv', periods: null };
const asked = { category: 'fear', area: 'E99000001', areaName: '', areaColumn: 2, period: period('2013-14') };

function tally(people: readonly { yes: boolean; weight: number }[]) {
  const sum = new SurveyTally(context);
  for (const [at, person] of people.entries()) sum.add({ ...asked, ...person, line: at + 2 });
  return sum.records()[0]!;
}

describe('SurveyTally', () => {
  it('has an effective base that is the base when all weigh the same, and never more', () => {
    expect(tally([true, false, true].map((yes) => ({ yes, weight: 2.5 }))).effectiveBase).toBe(3);
    const people = fc.array(fc.record({ yes: fc.boolean(), weight: fc.integer({ min: 1, max: 900 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(people, (all) => {
        const { base, effectiveBase } = tally(all);
        expect(base).toBe(all.length);
        expect(effectiveBase!).toBeLessThanOrEqual(base! + 1e-9);
        expect(effectiveBase!).toBeGreaterThan(0);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('has no base when nobody weighs anything', () =>
    expect(tally([{ yes: true, weight: 0 }])).toMatchObject({ effectiveBase: 0, denominator: { value: 0 } }));
});
