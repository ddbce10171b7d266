import type { CriterionId, CriterionMeta, Evidence, EvidenceForm, Grade } from '../model/criterion.ts';
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

/** What a judgement must be, in the order of asking. Each rule says what is wrong, or null. */
const rules: readonly ((record: JudgementRecord, candidates: readonly Candidate[]) => Problem | null)[] = [
  ({ candidate }, candidates) =>
    candidates.some(({ id }) => id === candidate)
      ? null
      : problem(
          'unknown-candidate',
          `"${candidate}" is not a candidate`,
          'Add it under candidates, or correct the id.',
        ),
  ({ criterion }) =>
    metaOf(criterion)
      ? null
      : problem(
          'unknown-criterion',
          `"${criterion}" is not a criterion`,
          `Use: ${criteria.map(({ meta }) => meta.id).join(', ')}.`,
        ),
  ({ criterion, form }) =>
    metaOf(criterion)?.forms.some((known) => known === form)
      ? null
      : problem(
          'unknown-form',
          `"${form}" does not answer ${criterion}`,
          `Use: ${metaOf(criterion)?.forms.join(', ')}.`,
        ),
  ({ grade }) =>
    grades.includes(grade)
      ? null
      : problem('unknown-grade', `"${grade}" is not a grade`, `Use one of ${grades.join(', ')}.`),
  ({ form, denominator }) =>
    needsDenominator(form) && denominator === null
      ? problem(
          'missing-denominator',
          `the form ${form} needs a denominator`,
          'Supply the population that the amount falls on.',
        )
      : null,
  ({ form, value }) =>
    form === 'coded' && value > 100
      ? problem('constraint-error', `a coded value of ${value} is over 100`, 'Code it from 0 to 100.')
      : null,
];

function problemWith(
  record: JudgementRecord,
  candidates: readonly Candidate[],
  before: JudgementRecord | undefined,
): Problem | null {
  for (const rule of rules) {
    const found = rule(record, candidates);
    if (found) return found;
  }
  if (!before) return null;
  const again = `${record.candidate} has this judgement already in line ${before.origin.firstLine}`;
  return problem('conflicting-repeat', again, 'Keep one of the two.');
}

function metaOf(criterion: string): CriterionMeta | undefined {
  return criteria.find(({ meta }) => meta.id === criterion)?.meta;
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
