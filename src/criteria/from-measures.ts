import type { CriterionId, Evidence, EvidenceForm, Grade } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import type { ComparisonMeasure, Measure, Measures } from '../model/measure.ts';
import { periodLength } from '../model/period.ts';
import type { Candidate } from '../model/ranking.ts';
import type { Settings } from '../model/settings.ts';

/** The anchors of size and harm are for a year: rates of another length would be scored as if they were smaller. */
const MONTHS_OF_ANCHORS = 12;

/** Comparators in the order in which they answer: the nearest kind of area first. */
const comparatorOrder = ['region', 'force', 'nation'] as const;

interface Answer {
  readonly criterion: CriterionId;
  readonly form: EvidenceForm;
  readonly value: number | null;
  readonly z: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly costBasis: string | null;
}

/** The evidence that a candidate's own indicator gives: the measures of the period assessed that answer a criterion. */
export function evidenceFromMeasures(
  candidate: Candidate,
  { measures }: Measures,
  settings: Settings,
): readonly Evidence[] {
  if (candidate.indicator === null) return [];
  const own = measures.filter(
    (measure) => measure.indicator === candidate.indicator && measure.area === settings.partnership.area.code,
  );
  const compared = preferredComparison(own);
  return own.flatMap((measure) => {
    if (measure.kind === 'comparison' && measure !== compared) return [];
    const answer = answerOf(measure, settings);
    return answer === null || answer.value === null
      ? []
      : [evidenceOf(candidate, measure, { ...answer, value: answer.value })];
  });
}

function preferredComparison(measures: readonly Measure[]): ComparisonMeasure | null {
  const compared = measures.filter(
    (one): one is ComparisonMeasure => one.kind === 'comparison' && one.quantity.ok,
  );
  for (const id of comparatorOrder) {
    const found = compared.find((one) => one.comparator === id);
    if (found) return found;
  }
  return null;
}

/** Which criterion a measure answers, in which form; null for a measure that answers none. */
function answerOf(measure: Measure, settings: Settings): Answer | null {
  const plain = { z: null, numerator: null, denominator: null, costBasis: null };
  if (!measure.quantity.ok) return null;
  const current = measure.period.label === settings.period.label;
  const yearly = periodLength(measure.period) === MONTHS_OF_ANCHORS;
  switch (measure.kind) {
    case 'level':
      if (measure.quantity.unit !== 'per-1000' || !current || !yearly) return null;
      return {
        ...plain,
        criterion: 'size',
        form: 'per-1000',
        value: measure.quantity.value,
        numerator: measure.numerator,
        denominator: measure.denominator,
      };
    case 'harm': {
      if (!yearly) return null;
      const costBasis = settings.method.costSet.basis;
      return {
        ...plain,
        criterion: 'harm',
        form: 'gbp-per-1000',
        value: measure.perThousand,
        numerator: measure.quantity.value,
        costBasis,
      };
    }
    case 'trend':
      return { ...plain, criterion: 'trend', form: 'percent-a-year', value: measure.adverse, z: measure.z };
    case 'comparison':
      return { ...plain, criterion: 'comparison', form: 'ratio', value: measure.adverse, z: measure.z };
    case 'concentration':
      return { ...plain, criterion: 'concentration', form: 'top-share', value: measure.quantity.value };
    case 'change':
      return null;
  }
}

function evidenceOf(
  candidate: Candidate,
  measure: Measure,
  answer: Answer & { readonly value: number },
): Evidence {
  return {
    ...answer,
    id: `${candidate.id}/${answer.criterion}/${answer.form}`,
    candidate: candidate.id,
    grade: gradeOf(measure),
    kind: 'measure',
    measure: measure.id,
    author: null,
    reason: measure.id,
    reference: null,
    origins: measure.evidence,
  };
}

/** A complete series of counts is grade A; one with an estimated or worked-back figure in it is C; a break costs one. */
function gradeOf(measure: Measure): Grade {
  const broken = measure.kind === 'trend' && measure.breaks.length > 0;
  if (measure.estimated) return broken ? 'D' : 'C';
  return broken ? 'B' : 'A';
}

/** One warning when the period is not a year and a candidate has figures that therefore are not scored. */
export function checkPeriodLength({ period, candidates }: Settings): readonly Issue[] {
  const months = periodLength(period);
  if (months === MONTHS_OF_ANCHORS || candidates.every((candidate) => candidate.indicator === null))
    return [];
  return [
    {
      code: 'period-not-a-year',
      severity: 'warning',
      source: null,
      file: null,
      line: null,
      column: null,
      message: `size and harm are scored on ${MONTHS_OF_ANCHORS} months and ${period.label} has ${months}: they are left without evidence`,
      hint: 'Assess a financial year, a calendar year or a year to a month.',
    },
  ];
}
