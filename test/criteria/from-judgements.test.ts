import { describe, expect, it } from 'vitest';
import { evidenceFromJudgements } from '../../src/criteria/from-judgements.ts';
import { candidate, judgement } from '../support/evidence.ts';

const candidates = [candidate('burglary')];

describe('evidenceFromJudgements', () => {
  it('keeps author, reason, grade and place of a judgement', () => {
    const { evidence, issues } = evidenceFromJudgements([judgement()], candidates);
    expect(issues).toEqual([]);
    expect(evidence).toMatchObject([
      { value: 65, grade: 'B', author: 'Analyst', reason: 'increased', kind: 'judgement' },
    ]);
  });

  it('works an amount out per 1,000 of the population that it was recorded with', () => {
    // 7,900 incidents over 183,477 people: 43.057 per 1,000.
    const size = judgement({ criterion: 'size', form: 'per-1000', value: 7900, denominator: 183_477 });
    const [one] = evidenceFromJudgements([size], candidates).evidence;
    expect(one?.value).toBeCloseTo(43.057, 3);
    expect(one).toMatchObject({ numerator: 7900, denominator: 183_477 });
  });

  it.each([
    ['unknown-candidate', judgement({ candidate: 'burglery' })],
    ['unknown-criterion', judgement({ criterion: 'public' })],
    ['unknown-form', judgement({ criterion: 'fit', form: 'per-1000' })],
    ['unknown-grade', judgement({ grade: 'E' })],
    ['missing-denominator', judgement({ criterion: 'size', form: 'per-1000' })],
    ['constraint-error', judgement({ value: 101 })],
  ])('refuses %s with its line', (code, record) => {
    const { evidence, issues, refused } = evidenceFromJudgements([record], candidates);
    expect(evidence).toEqual([]);
    expect(refused).toEqual([record]);
    expect(issues).toMatchObject([{ code, severity: 'error', file: 'judgements.csv', line: 2 }]);
  });

  it('keeps the first of two judgements of the same question and refuses the second', () => {
    const again = judgement({
      value: 70,
      origin: { source: 'judgements', file: 'judgements.csv', firstLine: 9, lastLine: 9 },
    });
    const { evidence, issues } = evidenceFromJudgements([judgement(), again], candidates);
    expect(evidence.map((one) => one.value)).toEqual([65]);
    expect(issues).toMatchObject([{ code: 'conflicting-repeat', line: 9 }]);
  });
});
