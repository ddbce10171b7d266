import { describe, expect, it } from 'vitest';
import type { RiskGrades, RiskRecord } from '../../src/model/registers/risk.ts';
import { keepRisks } from '../../src/registers/risks.ts';
import { settings } from '../support/settings.ts';
import { sourceRecords } from '../support/sources.ts';

type Grade = number | 'low' | 'medium' | 'high' | null;
const words = { low: 1, medium: 2, high: 3 } as const;
const grade = (given: Grade) =>
  given === null
    ? null
    : typeof given === 'number'
      ? { level: given, word: false }
      : { level: words[given], word: true };
const grades = (likelihood: Grade, impact: Grade, stated: number | null = null): RiskGrades => ({
  likelihood: grade(likelihood),
  impact: grade(impact),
  stated,
  statedColumn: stated === null ? null : 5,
});
const none = grades(null, null);
/** `32 22` are 3 x 2 and 2 x 2. */
const pairs = (text: string) => text.split(' ').map((pair) => grades(+pair[0]!, +pair[1]!));

function record(inherent: RiskGrades, residual = none, line = 2): RiskRecord {
  const origin = { source: 'risks', file: 'risks.csv', firstLine: line, lastLine: line };
  return { reference: null, risk: 'Loss', inherent, residual, owner: null, mitigation: null, origin };
}

const kept = (risks: readonly RiskRecord[]) =>
  keepRisks({ records: sourceRecords({ risks }), settings: settings() });

describe('keepRisks', () => {
  it('keeps nothing without a risk', () => expect(kept([])).toEqual({ registers: {}, issues: [] }));

  // Plan 2008-11, lines 274-287: likelihood, impact and score of eight risks, before and after action.
  it('works out the eight printed scores, their sums and places', () => {
    const before = pairs('32 22 32 23 22 33 22 33');
    const after = pairs('22 12 12 12 11 22 12 22');
    const { registers, issues } = kept(before.map((one, at) => record(one, after[at]!, at + 2)));
    const { risks = [], sum, scale, worded } = registers.risks ?? {};
    expect(risks.map(({ inherent }) => inherent?.score)).toEqual([6, 4, 6, 6, 4, 9, 4, 9]);
    expect(risks.map(({ residual }) => residual?.score)).toEqual([4, 2, 2, 2, 1, 4, 2, 4]);
    // 48 to 21 is 27 of 48 less: 56.25%.
    expect(sum).toEqual({ risks: 8, before: 48, after: 21, reductionPercent: 56.25 });
    // Two share the first place, three the third, three the sixth.
    expect(risks.map(({ rank }) => rank)).toEqual([3, 6, 3, 3, 6, 1, 6, 1]);
    expect([risks.every(({ tied }) => tied), scale, worded, issues]).toEqual([true, 3, false, []]);
  });

  it('has no score of a risk without a grade, which is not 0', () => {
    const { registers } = kept([record(grades(null, 3), grades(1, 1)), record(grades(1, 1), none)]);
    expect(registers.risks?.risks).toMatchObject([
      { inherent: null, residual: { score: 1 }, reduction: null, rank: null, tied: false },
      { inherent: { score: 1 }, residual: null, reduction: null, rank: 1, tied: false },
    ]);
    expect(registers.risks?.sum).toBeNull();
  });

  it('numbers a risk by its place in the file where it has no reference', () => {
    const { registers } = kept([record(grades(1, 1)), { ...record(grades(1, 1)), reference: 'R7' }]);
    expect(registers.risks?.risks.map(({ reference }) => reference)).toEqual(['1', 'R7']);
  });
});

describe('issues of risks', () => {
  it('a stated 7 for 3 x 2 is one error at its cell; before and after are told apart', () =>
    expect(kept([record(grades(3, 2, 7), grades(1, 2, 3), 4)]).issues).toMatchObject([
      {
        code: 'risk-arithmetic',
        severity: 'error',
        line: 4,
        column: 5,
        message: 'the score is 7, but likelihood 3 times impact 2 is 6',
      },
      { message: 'the residual score is 3, but likelihood 1 times impact 2 is 2' },
    ]));

  it.each([
    ['that is the product', grades(3, 2, 6)],
    ['of a risk without a grade', grades(null, 2, 6)],
  ])('a stated score %s is no issue', (_, given) => expect(kept([record(given)]).issues).toEqual([]));

  it.each([
    ['words alone', [grades('high', 'low')], []],
    ['words and numbers up to 3', [grades('high', 'low'), grades(3, 3)], []],
    ['numbers up to 5', [grades(5, 5)], []],
    ['words and numbers up to 5', [grades(5, 5), grades('high', 'low')], ['risk-scale']],
  ])('%s', (_, given, codes) => {
    const { issues } = kept(given.map((one, at) => record(one, none, at + 2)));
    expect(issues.map(({ code }) => code)).toEqual(codes);
    // At the first risk that is graded in words.
    expect(issues.map(({ line }) => line)).toEqual(codes.map(() => 3));
  });
});
