import type { CriterionId, Evidence, Grade } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import type { Measure, Measures } from '../model/measure.ts';
import { periodLength } from '../model/period.ts';
import type { Candidate } from '../model/ranking.ts';
import type { Settings } from '../model/settings.ts';
import { type Answer, answerOf, type Contrast, MONTHS_OF_ANCHORS } from './measure-answers.ts';

/** Comparators in the order in which they answer: the most similar areas, then the nearest kind of area. */
const comparatorOrder = ['similar', 'region', 'force', 'nation'] as const;

/** What only the homes of a candidate answer, in which every event is once. */
const ofHomes: readonly CriterionId[] = ['size', 'harm'];

/**
 * The evidence that a candidate's homes give and, on all but size and harm, its other indicators: the measures of the
 * period assessed that answer a criterion. Several indicators have a vote for each family, which weighs as much as the
 * harm that it speaks of: that of the indicator where it is costed, else that of the candidate.
 */
export function evidenceFromMeasures(
  candidate: Candidate,
  { measures }: Measures,
  settings: Settings,
): readonly Evidence[] {
  const { indicator, indicators = [] } = candidate;
  const local = measures.filter(({ area }) => area === settings.partnership.area.code);
  const own = indicator === null ? [] : evidenceOfIndicator(candidate, indicator, local, settings);
  const others = indicators.filter((id) => id !== indicator);
  if (others.length === 0) return own;
  const whole = indicator === null ? null : harmIn(indicator, local);
  const voting = (id: string, evidence: readonly Evidence[]) =>
    evidence.map((one) => ({
      ...one,
      family: settings.indicators.find((known) => known.id === id)?.family ?? id,
      ...(whole ? { weight: harmIn(id, local) ?? whole } : {}),
    }));
  return withoutSpareTargets([
    ...(indicator === null ? [] : voting(indicator, own)),
    ...others.flatMap((id) =>
      voting(id, evidenceOfIndicator(candidate, id, local, settings))
        .filter(({ criterion }) => !ofHomes.includes(criterion))
        .map((one) => ({ ...one, id: `${one.id}/${id}` })),
    ),
  ]);
}

/** A target answers where no other indicator of the candidate is held against another area or an expectation either. */
function withoutSpareTargets(evidence: readonly Evidence[]): readonly Evidence[] {
  const isHeldAgainst = evidence.some(({ against }) => against === 'comparator' || against === 'expected');
  return isHeldAgainst ? evidence.filter(({ against }) => against !== 'target') : evidence;
}

/** Pounds of harm of an indicator in the period assessed; null where it is not costed. */
function harmIn(indicator: string, local: readonly Measure[]): number | null {
  const found = local.find((one) => one.kind === 'harm' && one.indicator === indicator);
  return found?.quantity.ok && found.quantity.value > 0 ? found.quantity.value : null;
}

function evidenceOfIndicator(
  candidate: Candidate,
  indicator: string,
  local: readonly Measure[],
  settings: Settings,
): readonly Evidence[] {
  const own = local.filter((measure) => measure.indicator === indicator);
  const compared = preferredComparison(own);
  return own.flatMap((measure) => {
    if (isContrast(measure) && measure !== compared) return [];
    // What was expected of the same people answers where no other area does, and a target where neither does.
    if (measure.kind === 'expected' && compared) return [];
    // The same events fall on places and on people: people answer where no places do.
    if (measure.kind === 'people' && own.some((one) => one.kind === 'concentration' && one.quantity.ok))
      return [];
    if (measure.kind === 'target' && (compared || own.some(isExpectation))) return [];
    const answer = answerOf(measure, settings);
    return answer === null || answer.value === null
      ? []
      : [evidenceOf(candidate, measure, { ...answer, value: answer.value })];
  });
}

function isExpectation(measure: Measure): boolean {
  return measure.kind === 'expected' && measure.quantity.ok;
}

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
