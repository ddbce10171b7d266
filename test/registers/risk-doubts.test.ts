import { describe, expect, it } from 'vitest';
import type { RiskGrades, RiskRecord } from '../../src/model/registers/risk.ts';
import { keepRisks } from '../../src/registers/risks.ts';
import { settings } from '../support/settings.ts';

const grades = (likelihood: number | null, impact: number): RiskGrades => ({
  likelihood: likelihood === null ? null : { level: likelihood, word: false },
  impact: { level: impact, word: false },
  stated: null,
  statedColumn: 8,
});
const risk = (line: number, changes: Partial<RiskRecord>): RiskRecord => ({
  reference: `R${line}`,
  risk: 'Loss of staff',
  inherent: grades(2, 2),
  residual: grades(2, 1),
  owner: null,
  mitigation: null,
  origin: { source: 'risks', file: 'r.csv', firstLine: line, lastLine: line },
  ...changes,
});
const issues = (...risks: readonly RiskRecord[]) =>
  keepRisks({ records: { risks } as never, settings: settings() }).issues.map(
    ({ code, severity, line, column }) => [code, severity, line, column],
  );

describe('riskDoubts', () => {
  it.each([
    ['smaller', grades(1, 1), 0],
    ['equal', grades(1, 4), 0],
    ['larger', grades(2, 3), 1],
    ['unknown', grades(null, 5), 0],
  ])('a risk that is %s after action', (_, residual, found) => {
    const expected = Array.from({ length: found }, () => ['risk-residual', 'warning', 2, 8]);
    expect(issues(risk(2, { residual }))).toEqual(expected);
  });

  it('tells each risk whose reference is taken, and none without a reference', () => {
    const same = [2, 3, 4].map((line) => risk(line, { reference: 'R1' }));
    expect(issues(...same)).toEqual([
      ['risk-reference', 'warning', 3, null],
      ['risk-reference', 'warning', 4, null],
    ]);
    expect(issues(risk(2, { reference: null }), risk(3, { reference: null }))).toEqual([]);
  });
});
