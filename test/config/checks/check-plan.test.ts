import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { goodConfiguration, marked, problemsIn } from '../../support/configuration.ts';

const base = `${goodConfiguration}plan:
  years: 2013-2016
  priorities:
    - { candidate: burglary, lead: Police, by: 2014-15, frameworks: [duty], outcomes: [{ text: Fewer, indicator: burglary }] }
  themes: [{ name: Alcohol, priorities: [burglary] }]
  frameworks: { duty: { name: Safer communities } }
  strategies: [{ name: Policing plan, candidates: [burglary] }]
  earlier: [{ name: House crime, becomes: [burglary] }]
  watching: { burglary: { owner: Council } }
  horizon: [{ text: New homes, candidates: [burglary] }]
`;

describe('checkPlan', () => {
  it('finds nothing where every name is known', () => expect(problemsIn(base)).toEqual([]));

  it.each([
    ['years: 2013-2016', 'years: «2016-2013', '"2016-2013" are not the years of a plan'],
    ['years: 2013-2016', 'years: «2013-2013', '"2013-2013" are not the years of a plan'],
    ['by: 2014-15', 'by: «soon', '"soon" is not a period'],
    ['by: 2014-15', 'by: «2016-17', '2016-17 does not end within the plan, 2013-2016'],
    ['by: 2014-15', 'by: «2012-13', '2012-13 does not end within the plan, 2013-2016'],
    ['frameworks: [duty]', 'frameworks: [«duti]', '"duti" is not in plan.frameworks. Did you mean "duty"?'],
    ['Fewer, indicator: burglary', 'Fewer, indicator: «homes', '"homes" is not in indicators.'],
    [
      'Alcohol, priorities: [burglary]',
      'Alcohol, priorities: [«drink]',
      '"drink" is not in plan.priorities.',
    ],
    ['plan, candidates: [burglary]', 'plan, candidates: [«drink]', '"drink" is not in candidates.'],
    ['becomes: [burglary]', 'becomes: [«drink]', '"drink" is not in candidates.'],
    ['watching: { burglary', 'watching: { «drink', '"drink" is not in candidates.'],
    ['homes, candidates: [burglary]', 'homes, candidates: [«drink]', '"drink" is not in candidates.'],
    // A theme names the same priority: it is told at the priority alone.
    ['- { candidate: burglary', '- { candidate: «burglry', '"burglry" is not in candidates.'],
    ['  themes:', '    - { candidate: «burglary, lead: Council }\n  themes:', 'burglary is a priority twice'],
  ])('refuses %s as %s, once', (from, to, message) => {
    const { text, place } = marked(base.replace(from, to));
    expect(problemsIn(text)).toEqual([expect.stringContaining(`${place} ${message}`)]);
  });

  it('gives a priority without a lead a code of its own', () => {
    const { text, place } = marked(
      base.replace('- { candidate: burglary, lead: Police', '- «{ candidate: burglary'),
    );
    const result = readConfig(text, 'assessment.yaml', loadMethod());
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ code, line, column }) => [code, `${line}:${column}`])).toEqual([
      ['missing-lead', place],
    ]);
  });
});
