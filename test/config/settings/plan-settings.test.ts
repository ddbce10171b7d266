import { describe, expect, it } from 'vitest';
import { goodConfiguration, settingsFrom } from '../../support/configuration.ts';

const named = goodConfiguration.replace(
  '{ name: Burglary, indicator: burglary }',
  '{ name: Burglary, indicator: burglary, scope: homes alone }\n  theft: { name: Theft, indicator: robbery }',
);
const planIn = (priorities: string, more = '') =>
  settingsFrom(`${named}plan:\n  years: 2013-2016\n  priorities:\n${priorities}\n${more}`).plan;

describe('planOf', () => {
  it('is nothing without a plan', () => expect(settingsFrom(goodConfiguration)).not.toHaveProperty('plan'));

  it('takes from the candidate what a priority leaves out', () => {
    const plan = planIn(
      '    - { candidate: burglary, lead: Police, outcomes: [Fewer, { text: Less, indicator: robbery }] }',
    );
    expect(plan?.priorities).toEqual([
      {
        candidate: 'burglary',
        name: 'Burglary',
        objectives: [],
        outcomes: [
          { text: 'Fewer', indicator: null },
          { text: 'Less', indicator: 'robbery' },
        ],
        lead: 'Police',
        scope: 'homes alone',
        horizon: null,
        frameworks: [],
        at: { file: 'assessment.yaml', line: 42, column: 7 },
      },
    ]);
  });

  // A plan of 2013-2016 has the years 2013-14, 2014-15 and 2015-16: the first is short, the last long.
  it.each([
    ['2013-14', 'short'],
    ['2014-15 Q4', 'medium'],
    ['2016-03', 'long'],
  ])('by %s is %s', (by, horizon) => {
    const plan = planIn(
      `    - { candidate: burglary, lead: Police, by: ${by}, name: Break-ins, scope: all }`,
    );
    expect(plan?.priorities[0]).toMatchObject({ horizon, name: 'Break-ins', scope: 'all' });
  });

  it('tags every priority with a theme that names none', () => {
    const both = '    - { candidate: burglary, lead: A }\n    - { candidate: theft, lead: B }';
    const plan = planIn(both, '  themes: [{ name: Alcohol }, { name: Youth, priorities: [theft] }]\n');
    expect(plan?.themes).toEqual([
      { name: 'Alcohol', priorities: ['burglary', 'theft'] },
      { name: 'Youth', priorities: ['theft'] },
    ]);
  });

  it('says null of who watches where nobody is named', () => {
    const plan = planIn(
      '    - { candidate: burglary, lead: A }',
      '  watching: { theft: { owner: Board } }\n',
    );
    expect([...(plan?.watching ?? [])]).toEqual([['theft', { owner: 'Board', trigger: null }]]);
  });
});

describe('isOnHorizon', () => {
  it('marks the candidates that the plan sees coming, and no other', () => {
    const horizon = '  horizon: [{ text: Metal prices, candidates: [theft] }]\n';
    const { candidates } = settingsFrom(`${named}plan:\n  years: 2013-2016\n${horizon}`);
    expect(candidates.map(({ id, onHorizon }) => [id, onHorizon])).toEqual([
      ['burglary', undefined],
      ['theft', true],
    ]);
  });
});
