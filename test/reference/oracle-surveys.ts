import { expect } from 'vitest';
import { type Answer, readAnswers, type SurveyAnswers } from '../../src/stats/surveys/survey-answers.ts';
import { type SurveyProportion, surveyProportion } from '../../src/stats/surveys/survey-proportion.ts';
import { waveDifference } from '../../src/stats/surveys/wave-difference.ts';
import { expectClose } from '../stats/support.ts';
import { logitLimitsByScoring, STOP_OF_GLM } from './logit-by-scoring.ts';
import { cell, expectColumn, expectPValue, inputs, type Row, valueOrReason } from './oracle-file.ts';
import { expectSameAbsence } from './oracle-nought.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'survey_proportion.csv': checkSurveyProportion,
  'survey_wave_difference.csv': checkWaveDifference,
};

function checkSurveyProportion(row: Row): void {
  const [strata, units] = [cell(row, 'strata'), cell(row, 'psu')];
  const question: SurveyAnswers = {
    responses: inputs(row, 'responses'),
    weights: numbers(row, 'weights'),
    ...(strata === '' ? {} : { strata: strata.split(';') }),
    ...(units === '' ? {} : { units: units.split(';') }),
  };
  const value = valueOrReason(row, surveyProportion(question));
  if (value === null) return;
  expectColumn(row, 'expected_n', value.answers);
  expectColumn(row, 'expected_estimate', value.proportion);
  expectColumn(row, 'expected_se', value.standardError);
  expectIntervals(row, value);
  expectLogit(row, value.logit, readAnswers(question));
  expectColumn(row, 'expected_design_effect', value.designEffect);
  expectSameAbsence(row, 'expected_design_effect', value.designEffect);
  expectColumn(row, 'expected_kish_design_effect', value.kishDesignEffect);
  expectColumn(row, 'expected_effective_n', value.effectiveBase);
}

function expectIntervals(row: Row, { wald, wilson }: SurveyProportion): void {
  expectColumn(row, 'expected_lower_95_wald', wald?.limits95.lower ?? null);
  expectColumn(row, 'expected_upper_95_wald', wald?.limits95.upper ?? null);
  expectSameAbsence(row, 'expected_lower_95_wald', wald);
  expectColumn(row, 'expected_kish_wilson_lower_95', wilson.limits95.lower);
  expectColumn(row, 'expected_kish_wilson_upper_95', wilson.limits95.upper);
}

/** The reference stops its fit early: its figures are met with its stop, ours without one. */
function expectLogit(row: Row, logit: SurveyProportion['logit'], answers: readonly Answer[]): void {
  expectSameAbsence(row, 'expected_lower_95_logit', logit);
  if (logit === null) return;
  const stopped = logitLimitsByScoring(answers, STOP_OF_GLM);
  expectColumn(row, 'expected_lower_95_logit', stopped.lower);
  expectColumn(row, 'expected_upper_95_logit', stopped.upper);
  const settled = logitLimitsByScoring(answers, 1e-15);
  expectClose(logit.limits95.lower, settled.lower, 1e-12);
  expectClose(logit.limits95.upper, settled.upper, 1e-12);
}

function checkWaveDifference(row: Row): void {
  const earlier = waveOf(row, 1);
  const later = waveOf(row, 2);
  const value = valueOrReason(row, waveDifference(earlier, later));
  if (value === null) throw new Error('every row of this file has a result');
  expectColumn(row, 'expected_p1', earlier.proportion);
  expectColumn(row, 'expected_se1', earlier.standardError);
  expectColumn(row, 'expected_p2', later.proportion);
  expectColumn(row, 'expected_se2', later.standardError);
  expectColumn(row, 'expected_difference', value.difference);
  expectColumn(row, 'expected_se_difference', value.standardError);
  expectColumn(row, 'expected_lower_95', value.limits95.lower);
  expectColumn(row, 'expected_upper_95', value.limits95.upper);
  expectColumn(row, 'expected_z', value.z);
  expectPValue(row, 'expected_p_value', value.pValue);
}

function waveOf(row: Row, wave: 1 | 2): SurveyProportion {
  const outcome = surveyProportion({
    responses: inputs(row, `responses_wave${wave}`),
    weights: numbers(row, `weights_wave${wave}`),
  });
  expect(outcome.ok).toBe(true);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

function numbers(row: Row, column: string): readonly number[] {
  return inputs(row, column).map((value) => value ?? Number.NaN);
}
