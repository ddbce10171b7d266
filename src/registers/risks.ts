import type { Issue } from '../model/issue.ts';
import type { Risk, RiskGrades, RiskRecord, RiskScore, RiskSum } from '../model/registers/risk.ts';
import type { Settings } from '../model/settings.ts';
import type { Registered, RegisterInput } from './register-input.ts';
import { atRecord } from './register-issue.ts';
import { riskDoubts } from './risk-doubts.ts';

/** The scale of a register in words, and the least that one in numbers has. */
const LEAST_SCALE = 3;

/** Risks with their scores worked out, in the order of the file; a stated score that is no such product is an issue. */
export function keepRisks({
  records: { risks: records = [] },
  settings,
}: Pick<RegisterInput, 'records' | 'settings'>): Registered {
  if (records.length === 0) return { registers: {}, issues: [] };
  const scores = records.flatMap(({ inherent }) => scoreOf(inherent)?.score ?? []);
  const risks = records.map((record, at) => riskOf(record, String(at + 1), scores));
  const grades = records.flatMap(({ inherent, residual }) => [...gradesOf(inherent), ...gradesOf(residual)]);
  const scale = Math.max(LEAST_SCALE, ...grades.map(({ level }) => level));
  const worded = grades.some(({ word }) => word);
  return {
    registers: { risks: { scale, worded, risks, sum: sumOf(risks) } },
    issues: [
      ...records.flatMap((record) => wrongProducts(record, settings)),
      ...riskDoubts(risks, records, settings),
      ...(worded && scale > LEAST_SCALE ? [mixedScale(records, scale, settings)] : []),
    ],
  };
}

/** A risk in its place among the scores before action of all. */
function riskOf(record: RiskRecord, number: string, scores: readonly number[]): Risk {
  const { reference, risk, owner, mitigation, origin } = record;
  const inherent = scoreOf(record.inherent);
  const residual = scoreOf(record.residual);
  const own = inherent?.score;
  return {
    reference: reference ?? number,
    risk,
    inherent,
    residual,
    reduction: inherent && residual ? inherent.score - residual.score : null,
    rank: own === undefined ? null : 1 + scores.filter((score) => score > own).length,
    tied: own !== undefined && scores.filter((score) => score === own).length > 1,
    owner,
    mitigation,
    origin,
  };
}

/** Likelihood times impact; null where one of the two is not said. */
function scoreOf({ likelihood, impact }: RiskGrades): RiskScore | null {
  if (!likelihood || !impact) return null;
  return { likelihood: likelihood.level, impact: impact.level, score: likelihood.level * impact.level };
}

function gradesOf({ likelihood, impact }: RiskGrades) {
  return [likelihood, impact].filter((grade) => grade !== null);
}

function sumOf(risks: readonly Risk[]): RiskSum | null {
  const both = risks.filter(({ reduction }) => reduction !== null);
  if (both.length === 0) return null;
  const before = both.reduce((sum, { inherent }) => sum + (inherent?.score ?? 0), 0);
  const after = both.reduce((sum, { residual }) => sum + (residual?.score ?? 0), 0);
  return { risks: both.length, before, after, reductionPercent: (100 * (before - after)) / before };
}

/** One issue for each stated score that is not likelihood times impact. */
function wrongProducts(record: RiskRecord, settings: Settings): readonly Issue[] {
  const parts = [
    [record.inherent, 'the score'],
    [record.residual, 'the residual score'],
  ] as const;
  return parts.flatMap(([grades, what]) => {
    const worked = scoreOf(grades);
    if (!worked || grades.stated === null || grades.stated === worked.score) return [];
    const { likelihood, impact, score } = worked;
    const message = `${what} is ${grades.stated}, but likelihood ${likelihood} times impact ${impact} is ${score}`;
    const hint = `Correct whichever of the three is wrong; ${score} is used until then.`;
    const found = { code: 'risk-arithmetic', severity: 'error' as const, message, hint };
    return [atRecord(record.origin, grades.statedColumn, settings, found)];
  });
}

function mixedScale(records: readonly RiskRecord[], scale: number, settings: Settings): Issue {
  const worded = records.find(({ inherent, residual }) =>
    [...gradesOf(inherent), ...gradesOf(residual)].some(({ word }) => word),
  );
  const message = `risks are graded in words (low 1, medium 2, high 3) and in numbers up to ${scale}`;
  const hint = 'Grade every risk on one scale: high is not the highest of the two together.';
  const found = { code: 'risk-scale', severity: 'warning' as const, message, hint };
  return atRecord((worded ?? records[0]!).origin, null, settings, found);
}
