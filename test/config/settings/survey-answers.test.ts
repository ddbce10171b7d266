import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/config/explain-problem.ts';
import { assessmentSchema } from '../../../src/config/keys/schema.ts';
import { normaliseSources } from '../../../src/config/settings/normalise-source.ts';
import { readYaml } from '../../../src/config/yaml-document.ts';

function normalise(lines: string) {
  const head =
    'version: 1\npartnership: { name: N, area: E99000001, officer: O }\nperiod: 2013-14\nareas: {}\n';
  const yaml = readYaml(`${head}sources:\n  it: { partner: P, file: a.csv, ${lines} }\n`);
  const problems: Problem[] = [];
  const settings = normaliseSources(assessmentSchema.parse(yaml.data).sources, yaml, problems);
  return { settings: settings[0]!, problems };
}

describe('surveyAnswers', () => {
  it('takes codes as text, whether written as numbers or words', () => {
    const { settings, problems } = normalise(
      'shape: survey, answers: { yes: [1, Yes], no: [2], missing: [8, -9, Prefer not to say] }, set: { category: fear, weight: 1 }',
    );
    expect(problems).toEqual([]);
    expect(settings.answers).toEqual({
      yes: ['1', 'Yes'],
      no: ['2'],
      missing: ['8', '-9', 'Prefer not to say'],
    });
    expect(settings.constants).toEqual({ category: 'fear', weight: '1' });
  });

  it.each([
    [
      'a survey without them',
      'shape: survey',
      'source it is a survey and does not say which answers are yes',
    ],
    [
      'answers of another shape',
      'shape: counts, answers: { yes: [1], no: [2], missing: [] }',
      'source it names answers, but shape counts has none',
    ],
    [
      'an answer with two meanings',
      'shape: survey, answers: { yes: [1, 2], no: [2], missing: [] }',
      'the answer "2" is named twice',
    ],
  ])('refuses %s', (_, lines, message) => {
    const { problems } = normalise(lines);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it('lets the area be set of a format whose files name none, and nothing else of it', () => {
    const { settings, problems } = normalise('format: police-uk-stop-search, set: { area: E23000016 }');
    expect(problems).toEqual([]);
    expect(settings.constants).toEqual({ area: 'E23000016' });
    expect(normalise('format: police-uk-stop-search, set: { period: 2013-14 }').problems).toHaveLength(1);
    expect(normalise('format: police-uk-street, set: { area: E23000016 }').problems).toHaveLength(1);
  });
});
