import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { ExpectedMeasure } from '../../../src/model/measures/expected-measure.ts';
import type { WaveMeasure } from '../../../src/model/measures/wave-measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { measureDetails } from '../../../src/report/results/measure-details.ts';
import { period } from '../../support/observations.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

let plan: Assessment;
beforeAll(async () => {
  plan = await assessFixture('south-worcestershire-2008');
});

function details(id: string) {
  const found = plan.measures.measures.find((one) => one.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return measureDetails(found);
}

// The figures of cases/05 and cases/07 (fixtures/south-worcestershire-2008/README.md); 99.8% limits by Wilson's formula.
describe('what each kind says', () => {
  it('a gap', () => {
    expect(details('gap/fear-of-crime/E99000008/2007')).toEqual({
      name: 'Fear and experience of crime',
      against: 'victim',
      ofPercent: 56,
      ofBase: 2952,
      ofLimits: '54.2 to 57.8 (wilson)',
      ofOuterLimits: '53.2 to 58.8 (wilson)',
      againstPercent: 17,
      againstBase: 2952,
      againstLimits: '15.7 to 18.4 (wilson)',
      againstOuterLimits: '15.0 to 19.2 (wilson)',
      ratio: expect.closeTo(3.2941, 4),
      noLimits: 'the same people were asked both',
    });
  });

  it('a concern', () => {
    expect(details('concern/underage-drinking/E99000008/2007')).toMatchObject({ rank: 1, of: 8, base: 2952 });
  });

  it('counts that are implied', () => {
    expect(details('implied/criminal-damage/E99000008/2007-08/since-2003-04')).toMatchObject({
      of: 'baseline',
      base: '2003-04',
      printedPercent: -18,
      current: expect.closeTo(3999.78, 2),
      difference: expect.closeTo(-878, 9),
      lowest: 4746,
      highest: 5017,
    });
    expect(details('implied/acjit-attending/E99000008/2007-08/count')).toEqual({
      of: 'count',
      printedPercent: 43,
      total: 446,
      lowest: 190,
      highest: 194,
    });
  });

  it('a target', () => {
    expect(details('target/total-recorded-crime/E99000008/2007-08/change/since-2003-04')).toEqual({
      of: 'change',
      rag: 'green',
      target: -16,
      meets: 'this or less',
      actual: -19,
      since: '2003-04',
      status: 'exceeded',
    });
  });

  const shared = {
    indicator: 'x',
    area: 'y',
    period: period('2013-14'),
    evidence: [],
    estimated: false,
    judgement: null,
  };

  it('the expected', () => {
    const run = ['2012-13', '2013-14'].map((label, at) => ({
      period: period(label),
      observed: 60 + at / 2,
      expected: 50,
      cohort: 1500,
      significant: at === 1,
    }));
    const quantity = known(1.21, 'ratio', 'observed-over-expected');
    const found = {
      kind: 'expected',
      id: 'e',
      ...shared,
      quantity,
      run,
      consistently: null,
      verdict: null,
      z: 1.5,
      adverse: 1.21,
    };
    expect(measureDetails(found as ExpectedMeasure)).toEqual({
      observed: 60.5,
      expected: 50,
      cohort: 1500,
      periods:
        '2012-13: 60 against 50.0 expected of 1,500; 2013-14: 60.5 against 50.0 expected of 1,500 (significant)',
      consistently: null,
      verdict: null,
      significant: null,
      z: 1.5,
    });
  });

  it('a wave', () => {
    const quantity = known(-3, 'percentage-points', 'wave-difference');
    const wave = { percent: 91, decimals: 0, standardError: 0.9, base: null };
    const tests = { significant: null, z: null, pValue: null, noLimits: 'no-base' };
    const found = {
      kind: 'wave',
      id: 'w',
      ...shared,
      quantity,
      base: period('2012-13'),
      before: wave,
      after: { ...wave, percent: 88 },
      ...tests,
    };
    expect(measureDetails(found as WaveMeasure)).toEqual({
      base: '2012-13',
      before: 91,
      beforeStandardError: 0.9,
      beforeBase: null,
      after: 88,
      afterStandardError: 0.9,
      afterBase: null,
      significant: null,
      z: null,
      pValue: null,
      noLimits: 'the base of the percentage was not given',
    });
  });
});
