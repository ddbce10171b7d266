import type { CodedPhrase, CriterionMeta, EvidenceForm, Grade } from '../model/criterion.ts';
import { didYouMean } from '../model/nearest-word.ts';
import type { Candidate } from '../model/ranking.ts';
import type { JudgementRecord, JudgementRole } from '../model/source.ts';
import { decode } from './code-book.ts';
import { criteria } from './index.ts';

const grades: readonly string[] = ['A', 'B', 'C', 'D'] satisfies readonly Grade[];
/** Grades of figures: words alone, however sure their author is, are a judgement. */
const gradesOfFigures: readonly string[] = ['A', 'B'] satisfies readonly Grade[];

/** Forms recorded as an amount and the population it falls on, in that order. */
const perThousandForms: readonly EvidenceForm[] = ['gbp-per-1000', 'per-1000'];

const shares = { least: 0, most: 100 };
const amounts = { least: 0, most: Number.POSITIVE_INFINITY };
/** Between which figures a value of each form can lie. */
const bounds: Readonly<Record<EvidenceForm, { readonly least: number; readonly most: number }>> = {
  'gbp-per-1000': amounts,
  'per-1000': amounts,
  'percent-a-year': { least: -100, most: Number.POSITIVE_INFINITY },
  ratio: amounts,
  'top-share': shares,
  'repeat-share': shares,
  'percent-concerned': shares,
  coded: shares,
};

/** What judgements are held against. */
export interface JudgementTerms {
  readonly candidates: readonly Candidate[];
  readonly codeBook: readonly CodedPhrase[];
}

/** What is wrong with a judgement, and in which of its cells. */
export interface JudgementProblem {
  readonly code: string;
  readonly role: JudgementRole;
  readonly message: string;
  readonly hint: string;
}

type Rule = (record: JudgementRecord, terms: JudgementTerms) => JudgementProblem | null;

/** What a judgement must be, in the order of asking. */
const rules: readonly Rule[] = [
  knownCandidate,
  knownCriterion,
  formOfCriterion,
  knownGrade,
  denominatorWhereNeeded,
  phraseOfCodeBook,
  valueOfForm,
  figureBehindGrade,
];

/** The first thing that is wrong with a judgement by itself; null for one that can be used. */
export function problemWith(record: JudgementRecord, terms: JudgementTerms): JudgementProblem | null {
  for (const rule of rules) {
    const found = rule(record, terms);
    if (found) return found;
  }
  return null;
}

export function needsDenominator(form: string): boolean {
  return perThousandForms.some((one) => one === form);
}

function knownCandidate({ candidate }: JudgementRecord, { candidates }: JudgementTerms) {
  const ids = candidates.map(({ id }) => id);
  if (ids.includes(candidate)) return null;
  const message = `"${candidate}" is not a candidate.${didYouMean(candidate, ids)}`;
  return problem('unknown-candidate', 'candidate', message, 'Add it under candidates, or correct the id.');
}

function knownCriterion({ criterion }: JudgementRecord) {
  if (metaOf(criterion)) return null;
  const ids = criteria.map(({ meta }) => meta.id);
  const message = `"${criterion}" is not a criterion.${didYouMean(criterion, ids)}`;
  return problem('unknown-criterion', 'criterion', message, `Use: ${ids.join(', ')}.`);
}

function formOfCriterion({ criterion, form }: JudgementRecord) {
  const forms = metaOf(criterion)?.forms ?? [];
  if (forms.some((known) => known === form)) return null;
  const message = `"${form}" does not answer ${criterion}.${didYouMean(form, forms)}`;
  return problem('unknown-form', 'form', message, `Use: ${forms.join(', ')}.`);
}

function knownGrade({ grade }: JudgementRecord) {
  if (grades.includes(grade)) return null;
  return problem('unknown-grade', 'grade', `"${grade}" is not a grade`, `Use one of ${grades.join(', ')}.`);
}

function denominatorWhereNeeded({ form, denominator }: JudgementRecord) {
  if (!needsDenominator(form) || denominator !== null) return null;
  const hint = 'Supply the population that the amount falls on.';
  return problem('missing-denominator', 'denominator', `the form ${form} needs a denominator`, hint);
}

function phraseOfCodeBook({ value, criterion }: JudgementRecord, { codeBook }: JudgementTerms) {
  const decoded = decode(value, criterion, codeBook);
  return decoded.ok ? null : problem('unknown-phrase', 'value', decoded.message, decoded.hint);
}

function valueOfForm({ value, form }: JudgementRecord) {
  const { least, most } = bounds[form as EvidenceForm];
  if (typeof value === 'string' || (value >= least && value <= most)) return null;
  const range = Number.isFinite(most) ? `from ${least} to ${most}` : `${least} or more`;
  const message = `${value} is no value of the form ${form}`;
  return problem('constraint-error', 'value', message, `Write a number ${range}.`);
}

/** The cell that a reference belongs in, or the grade's where the file has no column for it. */
function figureBehindGrade({ form, grade, reference, columns }: JudgementRecord) {
  if (form !== 'coded' || !gradesOfFigures.includes(grade) || reference !== '') return null;
  return problem(
    'grade-without-figure',
    columns.reference === null ? 'grade' : 'reference',
    `a coded value of grade ${grade} names no figure that backs it`,
    'Say in reference where the figure or the document stands, or grade it C or D.',
  );
}

function metaOf(criterion: string): CriterionMeta | undefined {
  return criteria.find(({ meta }) => meta.id === criterion)?.meta;
}

function problem(code: string, role: JudgementRole, message: string, hint: string): JudgementProblem {
  return { code, role, message, hint };
}
