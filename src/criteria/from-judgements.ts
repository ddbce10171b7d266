import type { CriterionId, Evidence, EvidenceForm, Grade } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import type { Candidate } from '../model/ranking.ts';
import type { JudgementRecord } from '../model/source.ts';
import { criteria } from './index.ts';

const grades: readonly string[] = ['A', 'B', 'C', 'D'] satisfies readonly Grade[];

/** Forms recorded as an amount and the population it falls on, in that order. */
const perThousandForms: readonly EvidenceForm[] = ['gbp-per-1000', 'per-1000'];

export interface Judged {
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
  /** Records that answer nothing: each has its issue. */
  readonly refused: readonly JudgementRecord[];
}

/** The evidence that recorded judgements give, each with its author, reason and grade. */
export function evidenceFromJudgements(
  records: readonly JudgementRecord[],
  candidates: readonly Candidate[],
): Judged {
  const evidence: Evidence[] = [];
  const issues: Issue[] = [];
  const refused: JudgementRecord[] = [];
  const taken = new Map<string, JudgementRecord>();
  for (const record of records) {
    const key = `${record.candidate}/${record.criterion}/${record.form}`;
    const problem = problemWith(record, candidates, taken.get(key));
    if (problem) {
      issues.push(issueOf(record, problem));
      refused.push(record);
    } else {
      taken.set(key, record);
      evidence.push(evidenceOf(record, key));
    }
  }
  return { evidence, issues, refused };
}

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

function problemWith(
  record: JudgementRecord,
  candidates: readonly Candidate[],
  before: JudgementRecord | undefined,
): Problem | null {
  const criterion = criteria.find(({ meta }) => meta.id === record.criterion)?.meta;
  if (!candidates.some((candidate) => candidate.id === record.candidate))
    return problem(
      'unknown-candidate',
      `"${record.candidate}" is not a candidate`,
      'Add it under candidates, or correct the id.',
    );
  if (!criterion)
    return problem(
      'unknown-criterion',
      `"${record.criterion}" is not a criterion`,
      `Use: ${criteria.map(({ meta }) => meta.id).join(', ')}.`,
    );
  if (!criterion.forms.some((form) => form === record.form))
    return problem(
      'unknown-form',
      `"${record.form}" does not answer ${criterion.id}`,
      `Use: ${criterion.forms.join(', ')}.`,
    );
  if (!grades.includes(record.grade))
    return problem('unknown-grade', `"${record.grade}" is not a grade`, `Use one of ${grades.join(', ')}.`);
  if (needsDenominator(record.form) && record.denominator === null)
    return problem(
      'missing-denominator',
      `the form ${record.form} needs a denominator`,
      'Supply the population that the amount falls on.',
    );
  if (record.form === 'coded' && record.value > 100)
    return problem(
      'constraint-error',
      `a coded value of ${record.value} is over 100`,
      'Code it from 0 to 100.',
    );
  if (before)
    return problem(
      'conflicting-repeat',
      `${record.candidate} has this judgement already in line ${before.origin.firstLine}`,
      'Keep one of the two.',
    );
  return null;
}

function problem(code: string, message: string, hint: string): Problem {
  return { code, message, hint };
}

function needsDenominator(form: string): boolean {
  return perThousandForms.some((one) => one === form);
}

function issueOf(record: JudgementRecord, { code, message, hint }: Problem): Issue {
  const { source, file, firstLine } = record.origin;
  return { code, severity: 'error', source, file, line: firstLine, column: null, message, hint };
}

function evidenceOf(record: JudgementRecord, id: string): Evidence {
  const perThousand = needsDenominator(record.form) && record.denominator !== null;
  return {
    id,
    candidate: record.candidate,
    criterion: record.criterion as CriterionId,
    form: record.form as EvidenceForm,
    value: perThousand ? (record.value / (record.denominator ?? 1)) * 1000 : record.value,
    z: null,
    grade: record.grade as Grade,
    kind: 'judgement',
    measure: null,
    numerator: perThousand ? record.value : null,
    denominator: record.denominator,
    costBasis: record.costBasis,
    author: record.author,
    reason: record.reason,
    reference: record.reference || null,
    origins: [record.origin],
  };
}
