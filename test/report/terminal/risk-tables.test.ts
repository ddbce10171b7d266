import { describe, expect, it } from 'vitest';
import type { Risk, RiskRegister, RiskScore } from '../../../src/model/registers/risk.ts';
import { riskTables } from '../../../src/report/terminal/risk-tables.ts';
import { plain, widest } from '../../support/sample-assessment.ts';

const score = (likelihood: number, impact: number): RiskScore => ({
  likelihood,
  impact,
  score: likelihood * impact,
});
const risk = (changes: Partial<Risk> = {}): Risk => ({
  reference: '6',
  risk: 'Local conditions impacting on levels of collisions',
  inherent: score(3, 3),
  residual: score(2, 2),
  reduction: 5,
  rank: 1,
  tied: true,
  owner: 'Herefordshire Road Safety Group',
  mitigation: null,
  origin: { source: 'risks', file: 'risks.csv', firstLine: 2, lastLine: 2 },
  ...changes,
});
const register = (changes: Partial<RiskRegister> = {}): RiskRegister => ({
  scale: 3,
  worded: false,
  risks: [risk()],
  // Plan 2008-11:274-287: eight risks, whose printed scores come to 48 before and 21 after action.
  sum: { risks: 8, before: 48, after: 21, reductionPercent: 56.25 },
  ...changes,
});
const textOf = (changes: Partial<RiskRegister> = {}, width = 80) =>
  riskTables({ registers: { risks: register(changes) } }, plain, width);

describe('riskTables', () => {
  it('prints a risk with both of its scores, its place and its owner', () => {
    const text = textOf({}, 120);
    expect(text).toMatch(
      /^ {2}=1 {2}6 +Local conditions impacting on levels of collisions +3 x 3 = 9 {2}2 x 2 = 4 {2}Herefordshire/m,
    );
    expect(text.replaceAll('\n', ' ')).toContain(
      'The scores of 8 risks come to 48 before and 21 after action.',
    );
    expect(text).toContain('Risks by likelihood and impact, after action');
  });

  // Plan 2008-11 of South Worcestershire, 402-411: low, medium and high, no scores after action and no owners.
  it('has no column for what no risk has', () => {
    const bare = risk({ inherent: score(2, 3), residual: null, owner: null });
    const text = textOf({ risks: [bare], worded: true, sum: null });
    expect(text.split('\n')[0]).toMatch(/^Rank {2}Ref +Risk +Score$/);
    expect(text).toContain('Likelihood times impact. Low is 1, medium 2, high 3. No owner is named.');
    expect(text).not.toContain('after action');
  });

  it('says that a risk is not scored, or has nobody, where others are and have', () => {
    const other = risk({ inherent: null, residual: null, rank: null, owner: null, risk: 'Displacement' });
    expect(textOf({ risks: [risk(), other] })).toMatch(/Displacement +not scored +- {2}nobody named/);
  });

  it.each([60, 80, 120])('fits %i columns', (width) => {
    expect(widest(textOf({}, width))).toBeLessThanOrEqual(width);
  });

  it('is empty without a register', () => expect(riskTables({ registers: {} }, plain, 80)).toBe(''));
});
