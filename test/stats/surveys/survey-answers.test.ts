import { describe, expect, it } from 'vitest';
import { faultInAnswers, readAnswers } from '../../../src/stats/surveys/survey-answers.ts';

const three = { responses: [1, 0, null], weights: [2, 3, 4] };

describe('faultInAnswers', () => {
  it.each([[{}], [{ weights: [0, 0, 0] }], [{ strata: ['a', 'a', 'b'], units: ['1', '2', '1'] }]])(
    'accepts %j',
    (change) => {
      expect(faultInAnswers({ ...three, ...change })).toBeNull();
    },
  );

  it.each([
    [{ weights: [2, 3] }, 'lengths-differ'],
    [{ strata: ['a'] }, 'lengths-differ'],
    [{ units: ['1', '2', '3', '4'] }, 'lengths-differ'],
    [{ weights: [2, Number.NaN, 4] }, 'not-finite'],
    // A lost weight is a fault of the file even where the answer is missing.
    [{ weights: [2, 3, Number.POSITIVE_INFINITY] }, 'not-finite'],
    [{ weights: [2, -3, 4] }, 'negative-weight'],
    [{ responses: [1, 2, null] }, 'not-yes-or-no'],
    [{ responses: [1, Number.NaN, null] }, 'not-yes-or-no'],
  ] as const)('refuses %j', (change, reason) => {
    expect(faultInAnswers({ ...three, ...change })).toBe(reason);
  });
});

describe('readAnswers', () => {
  it('leaves out whoever did not answer and keeps the weights of the others', () => {
    expect(readAnswers(three)).toEqual([
      { yes: true, weight: 2, stratum: '', unit: '0' },
      { yes: false, weight: 3, stratum: '', unit: '1' },
    ]);
  });

  it('keeps where each was sampled', () => {
    const [first] = readAnswers({ ...three, strata: ['n', 's', 's'], units: ['7', '8', '9'] });
    expect(first).toMatchObject({ stratum: 'n', unit: '7' });
  });
});
