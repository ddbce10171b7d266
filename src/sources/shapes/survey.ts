import type { SurveyAnswers } from '../../model/source.ts';
import { readCell } from '../values/cell.ts';
import { plainLabel } from '../values/plain-label.ts';
import { accept, type Rejection, type Row, type RowReader, reject, skip } from '../values/row.ts';
import { periodField, requiredText, type ShapeContext } from './fields.ts';
import type { SurveyTally } from './survey-tally.ts';

/**
 * Shape `survey`: a row for each person asked, with an answer and a weight. Which answers are yes, no and missing is what
 * the configuration says and nothing else: a code that it does not name is rejected, for an 8 taken as an answer is a
 * wrong figure. Respondents are added up as they are read; messages name lines and columns, never what anybody said.
 */
export function surveyReader(
  context: ShapeContext,
  answers: SurveyAnswers,
  tally: SurveyTally,
): RowReader<null> {
  const [yes, no, missing] = [plainSet(answers.yes), plainSet(answers.no), plainSet(answers.missing)];
  return (row) => {
    const answer = plainLabel(row.text('answer') ?? '');
    const weight = weightOf(row);
    if (typeof weight !== 'number') return weight;
    const period = periodField(row, context);
    if (!period.ok) return reject('type-error', 'period', 'the period is none', 'Write it as 2013-14.');
    const category = requiredText(row, 'category');
    if (!category.ok) return category;
    if (answer === '' || missing.has(answer)) return skip(null, missingAnswer);
    if (!yes.has(answer) && !no.has(answer)) return unknownAnswer();
    tally.add({
      category: category.text,
      area: row.text('area') ?? '',
      areaName: row.text('areaName') ?? '',
      areaColumn: row.column('area') ?? row.column('areaName'),
      period: period.period,
      yes: yes.has(answer),
      weight,
      line: row.line,
    });
    return accept(null);
  };
}

const missingAnswer = {
  code: 'missing-answer',
  role: 'answer',
  message: 'answers that the configuration calls missing, or that are empty, are in no base',
  hint: 'Look whether many of those asked gave no answer.',
  severity: 'note',
} as const;

function unknownAnswer(): Rejection {
  const hint = 'Name its code under answers: in the source, as yes, no or missing.';
  return reject('constraint-error', 'answer', 'the answer is not one that the configuration names', hint);
}

function weightOf(row: Row): number | Rejection {
  const cell = readCell(row.text('weight') ?? '');
  if (cell?.kind === 'value' && cell.value >= 0) return cell.value;
  return reject(
    'type-error',
    'weight',
    'the weight is not a number, 0 or more',
    'Supply the weight, or set: { weight: 1 } where everybody counts the same.',
  );
}

function plainSet(answers: readonly string[]): ReadonlySet<string> {
  return new Set(answers.map(plainLabel));
}
