import type { CriterionId, Evidence, EvidenceForm, Grade } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import type { ComparisonMeasure, Measure, Measures } from '../model/measure.ts';
import { periodLength } from '../model/period.ts';
import type { PositionMeasure } from '../model/position-measure.ts';
import type { Candidate } from '../model/ranking.ts';
import type { Settings } from '../model/settings.ts';

/** The anchors of size and harm are for a year: rates of another length would be scored as if they were smaller. */
const MONTHS_OF_ANCHORS = 12;

/** Comparators in the order in which they answer: the most similar areas, then the nearest kind of area. */
const comparatorOrder = ['similar', 'region', 'force', 'nation'] as const;

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
    if (isContrast(measure) && measure !== compared) return [];
    // What was expected of the same people answers where no other area does.
    if (measure.kind === 'expected' && compared) return [];
    const answer = answerOf(measure, settings);
    return answer === null || answer.value === null
      ? []
      : [evidenceOf(candidate, measure, { ...answer, value: answer.value })];
  });
}

type Contrast = ComparisonMeasure | PositionMeasure;

function isContrast(measure: Measure): measure is Contrast {
  return measure.kind === 'comparison' || measure.kind === 'position';
}

function preferredComparison(measures: readonly Measure[]): Contrast | null {
  const compared = measures.filter(isContrast).filter((one) => one.quantity.ok);
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
      // The anchors are for per cent a year: a percentage's own trend is in percentage points.
      if (measure.quantity.unit !== 'percent-a-year') return null;
      return { ...plain, criterion: 'trend', form: 'percent-a-year', value: measure.adverse, z: measure.z };
    case 'comparison':
    case 'position':
    case 'expected':
      return { ...plain, criterion: 'comparison', form: 'ratio', value: measure.adverse, z: measure.z };
    case 'concentration':
      return { ...plain, criterion: 'concentration', form: 'top-share', value: measure.quantity.value };
    case 'concern':
      return { ...plain, criterion: 'concern', form: 'percent-concerned', value: measure.quantity.value };
    case 'change':
    case 'implied':
    case 'wave':
    case 'target':
    case 'gap':
    case 'seasonal-trend':
    case 'quarter':
    case 'convergence':
    case 'standing':
    case 'spread':
    case 'location-quotient':
    case 'rural-urban':
    case 'against-trend':
    case 'deprivation-gradient':
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
  // What people say in a survey is never more than a sample of them.
  if (measure.kind === 'concern') return 'C';
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
