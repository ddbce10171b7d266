import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { evidenceFromJudgements } from '../../src/criteria/from-judgements.ts';
import type { JudgementRecord } from '../../src/model/source.ts';
import { candidate, judgement } from '../support/evidence.ts';

const { codeBook } = loadMethod();
const judge = (...records: readonly JudgementRecord[]) =>
  evidenceFromJudgements(records, [candidate('burglary')], codeBook);

describe('evidenceFromJudgements', () => {
  it('keeps author, reason, grade and place of a judgement', () => {
    const { evidence, issues } = judge(judgement());
    expect(issues).toEqual([]);
    expect(evidence).toMatchObject([
      { value: 65, grade: 'B', author: 'Analyst', reason: 'increased', kind: 'judgement' },
    ]);
  });

  it('works an amount out per 1,000 of the population that it was recorded with', () => {
    // 7,900 incidents over 183,477 people: 43.057 per 1,000.
    const size = judgement({ criterion: 'size', form: 'per-1000', value: 7900, denominator: 183_477 });
    const [one] = judge(size).evidence;
    expect(one?.value).toBeCloseTo(43.057, 3);
    expect(one).toMatchObject({ numerator: 7900, denominator: 183_477 });
  });

  it('keeps the words that a value stands for', () => {
    expect(judge(judgement({ value: 'Some increase' })).evidence).toMatchObject([
      { value: 62, phrase: 'some increase' },
    ]);
    expect(judge(judgement()).evidence[0]).not.toHaveProperty('phrase');
  });

  it.each([
    ['unknown-candidate', 1, judgement({ candidate: 'burglery' })],
    ['unknown-grade', 6, judgement({ grade: 'E' })],
    ['unknown-phrase', 4, judgement({ value: 'much' })],
    ['grade-without-figure', 10, judgement({ reference: '' })],
  ])('refuses %s with its line and column %d', (code, column, record) => {
    const { evidence, issues, refused } = judge(record);
    expect(evidence).toEqual([]);
    expect(refused).toEqual([record]);
    expect(issues).toMatchObject([{ code, severity: 'error', file: 'judgements.csv', line: 2, column }]);
  });

  it('keeps the first of two judgements of the same question and refuses the second', () => {
    const again = judgement({
      value: 70,
      origin: { source: 'judgements', file: 'judgements.csv', firstLine: 9, lastLine: 9 },
    });
    const { evidence, issues } = judge(judgement(), again);
    expect(evidence.map((one) => one.value)).toEqual([65]);
    expect(issues).toMatchObject([{ code: 'conflicting-repeat', line: 9 }]);
  });
});
