import type { CodedPhrase, CriterionId, Evidence, EvidenceForm, Grade } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import type { Candidate } from '../model/ranking.ts';
import type { JudgementRecord } from '../model/source.ts';
import { decode } from './code-book.ts';
import { type JudgementProblem, needsDenominator, problemWith } from './judgement-rules.ts';

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
  codeBook: readonly CodedPhrase[],
): Judged {
  const evidence: Evidence[] = [];
  const issues: Issue[] = [];
  const refused: JudgementRecord[] = [];
  const taken = new Map<string, JudgementRecord>();
  for (const record of records) {
    const key = `${record.candidate}/${record.criterion}/${record.form}`;
    const problem = problemWith(record, { candidates, codeBook }) ?? repeated(record, taken.get(key));
    if (problem) {
      issues.push(issueOf(record, problem));
      refused.push(record);
    } else {
      taken.set(key, record);
      evidence.push(evidenceOf(record, key, codeBook));
    }
  }
  return { evidence, issues, refused };
}

function repeated(record: JudgementRecord, before: JudgementRecord | undefined): JudgementProblem | null {
  if (!before) return null;
  const message = `${record.candidate} has this judgement already in line ${before.origin.firstLine}`;
  return { code: 'conflicting-repeat', role: 'form', message, hint: 'Keep one of the two.' };
}

function issueOf({ origin, columns }: JudgementRecord, problem: JudgementProblem): Issue {
  const { code, role, message, hint } = problem;
  const { source, file, firstLine } = origin;
  return { code, severity: 'error', source, file, line: firstLine, column: columns[role], message, hint };
}

function evidenceOf(record: JudgementRecord, id: string, codeBook: readonly CodedPhrase[]): Evidence {
  const decoded = decode(record.value, record.criterion, codeBook);
  if (!decoded.ok) throw new Error(`a judgement was taken that is not in the code book: ${decoded.message}`);
  const { value, phrase } = decoded;
  const base = needsDenominator(record.form) ? record.denominator : null;
  return {
    id,
    candidate: record.candidate,
    criterion: record.criterion as CriterionId,
    form: record.form as EvidenceForm,
    value: base === null ? value : (value / base) * 1000,
    ...(phrase === null ? {} : { phrase }),
    z: null,
    yearsAdverse: null,
    grade: record.grade as Grade,
    kind: 'judgement',
    measure: null,
    numerator: base === null ? null : value,
    denominator: record.denominator,
    costBasis: record.costBasis,
    priceYear: null,
    author: record.author,
    reason: record.reason,
    reference: record.reference || null,
    origins: [record.origin],
  };
}
