import type { Shape } from '../../model/partner-formats.ts';
import type { SurveyAnswers } from '../../model/source.ts';
import type { Problem } from '../explain-problem.ts';
import type { SourceFile } from '../keys/schema.ts';

/** Which answers of a survey are yes, no and missing; null where the source is no survey or does not say. */
export function surveyAnswers(
  id: string,
  shape: Shape,
  block: Pick<SourceFile, 'answers'>,
  problems: Problem[],
): SurveyAnswers | null {
  const { answers } = block;
  if (!answers || shape !== 'survey') {
    if (answers || shape === 'survey') problems.push(misplaced(id, shape, answers !== undefined));
    return null;
  }
  const texts = (codes: readonly (string | number)[]) => codes.map(String);
  const named = { yes: texts(answers.yes), no: texts(answers.no), missing: texts(answers.missing) };
  problems.push(...namedTwice(id, named));
  return named;
}

function misplaced(id: string, shape: Shape, given: boolean): Problem {
  return {
    path: given ? ['sources', id, 'answers'] : ['sources', id],
    part: 'key',
    message: given
      ? `source ${id} names answers, but shape ${shape} has none`
      : `source ${id} is a survey and does not say which answers are yes, no and missing`,
    hint: 'A survey has answers: { yes: [1, 2], no: [3, 4], missing: [8, 9, -9] } with the codes of its own file.',
  };
}

function namedTwice(id: string, answers: SurveyAnswers): readonly Problem[] {
  const all = Object.values(answers)
    .flat()
    .map((code) => code.trim().toLowerCase());
  const twice = all.find((code, at) => all.indexOf(code) !== at);
  if (twice === undefined) return [];
  return [
    {
      path: ['sources', id, 'answers'],
      part: 'key',
      message: `the answer "${twice}" is named twice`,
      hint: 'An answer is yes, no or missing.',
    },
  ];
}
