import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/model/ranking.ts';
import type { Plan } from '../../src/model/registers/plan.ts';
import { keepPlan } from '../../src/registers/keep-plan.ts';
import { plan, planPriority } from '../support/registers.ts';
import { ranked } from '../support/sample-assessment.ts';
import { settings } from '../support/settings.ts';

const all: Candidate = {
  id: 'burglary',
  name: 'Burglary',
  indicator: null,
  domains: ['crime', 'disorder', 'anti-social-behaviour', 'substance-misuse'],
};
const kept = (changes: Partial<Plan>, asOf = '2015-06-30', candidates: readonly Candidate[] = [all]) =>
  keepPlan({
    settings: settings({ plan: plan(changes), asOf, candidates }),
    ranking: [ranked({ rank: 3, tier: 'monitor', agreedTier: 'priority' })],
  });

describe('keepPlan', () => {
  it('keeps nothing, and asks for nothing, without a plan', () =>
    expect(keepPlan({ settings: settings({ candidates: [] }), ranking: [] })).toEqual({
      registers: {},
      issues: [],
    }));

  // A plan of 2014-2017 has three years from April and two refreshes after its first.
  it.each([
    ['2014-03-31', 0, 0],
    ['2014-04-01', 1, 0],
    ['2015-06-30', 2, 1],
    ['2017-03-31', 3, 2],
    ['2018-01-01', 4, 2],
  ])('as at %s is year %d of 3, with %d of 2 refreshes due', (asOf, number, due) => {
    const { year, refreshes } = kept({}, asOf).registers.plan!;
    expect([year, refreshes]).toEqual([
      { number, of: 3 },
      { due, of: 2 },
    ]);
  });

  it('sets a priority beside what the ranking made of it, with the themes that cut across', () => {
    const { priorities } = kept({
      priorities: [planPriority(), planPriority({ candidate: 'fraud' })],
      themes: [
        { name: 'Young people', priorities: ['burglary', 'fraud'] },
        { name: 'Violent crime', priorities: ['fraud'] },
      ],
    }).registers.plan!;
    expect(priorities).toMatchObject([
      { candidate: 'burglary', rank: 3, tier: 'monitor', agreedTier: 'priority', themes: ['Young people'] },
      { candidate: 'fraud', rank: null, agreedTier: 'gap', themes: ['Young people', 'Violent crime'] },
    ]);
    expect(priorities[0]).not.toHaveProperty('at');
  });

  // Plan 2014-17, lines 132-137: of the priorities of the year before none was dropped. Here one is.
  it('counts the earlier priorities that live on in none', () =>
    expect(
      kept({
        earlier: [
          { name: 'Offender management', becomes: ['burglary'] },
          { name: 'Graffiti', becomes: [] },
        ],
      }).registers.plan?.continuity.dropped,
    ).toBe(1));

  it('lists the strategies that name a candidate', () => {
    const strategy = (name: string, ...candidates: readonly string[]) => ({
      name,
      level: 'local' as const,
      candidates,
    });
    const strategies = [strategy('A', 'burglary'), strategy('B'), strategy('C', 'burglary')];
    expect(kept({ strategies }).registers.plan?.fit).toEqual([
      { candidate: 'burglary', strategies: ['A', 'C'] },
    ]);
  });
});

describe('issues of a plan', () => {
  it('tells which domain of the law no candidate is about', () => {
    const { issues } = kept({}, '2015-06-30', [{ ...all, domains: ['crime', 'disorder'] }]);
    expect(issues).toMatchObject([
      { code: 'domain-missing', severity: 'warning', line: 9, hint: expect.stringContaining('[anti-') },
      { message: expect.stringMatching(/^no candidate is about substance misuse:/) },
    ]);
    expect(kept({}).issues).toEqual([]);
  });

  it('tells which priority serves none of the frameworks, where there are any', () => {
    const priorities = [planPriority({ name: 'Homes', frameworks: ['psa-23'] }), planPriority()];
    const frameworks = [
      { id: 'psa-23', name: 'PSA 23', kind: 'psa' as const, parts: [] },
      { id: 'psa-25', name: 'PSA 25', kind: 'psa' as const, parts: [] },
    ];
    expect(kept({ priorities, frameworks }).issues).toMatchObject([
      {
        code: 'unmapped-priority',
        message: 'the priority "Burglary" serves none of the frameworks of the plan',
        hint: 'Add frameworks: to it, with one or more of psa-23, psa-25.',
      },
    ]);
    expect(kept({ priorities }).issues).toEqual([]);
  });
});
