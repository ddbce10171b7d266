import { describe, expect, it } from 'vitest';
import { priorityBlocks, priorityColumns } from '../../../src/report/terminal/plan-priorities.ts';
import { planRegister, priority } from '../../support/plan-register.ts';
import { widest } from '../../support/sample-assessment.ts';

// Plan 2014-17, lines 210-220: two of its four priorities, with objectives and outcomes shortened.
const abuse = priority({ lead: 'West Mercia Police', rank: 2 });
const alcohol = priority({
  name: 'Alcohol and drugs',
  objectives: ['prevent violence'],
  outcomes: [{ text: 'fewer admissions under 18', indicator: null }],
  rank: null,
  agreedTier: 'monitor',
});

describe('priorityColumns', () => {
  const lines = priorityColumns(planRegister({ priorities: [abuse, alcohol] }), 80);

  it('sets the priorities side by side: name, lead and place, objectives, outcomes', () => {
    const cells = lines.map((line) => line.split(/\s{2,}/));
    expect(cells).toEqual([
      ['DOMESTIC ABUSE', 'ALCOHOL AND DRUGS'],
      ['Lead: West Mercia Police', 'Lead: Police'],
      ['Rank 2: priority', 'Not ranked: monitor'],
      ['Objectives'],
      ['- raise awareness', '- prevent violence'],
      ['Outcomes'],
      ['- fewer repeat cases', '- fewer admissions under 18'],
    ]);
  });

  it('fits the page', () => expect(widest(lines.join('\n'))).toBeLessThanOrEqual(80));
});

describe('priorityBlocks', () => {
  it('sets them one below the other', () => {
    const said = priority({
      horizon: 'medium',
      scope: 'adults',
      frameworks: ['psa-23'],
      themes: ['Young people'],
    });
    const framework = { id: 'psa-23', name: 'Safer', kind: 'psa', parts: [] } as const;
    const plan = planRegister({ priorities: [said], frameworks: [framework] });
    expect(priorityBlocks(plan, 120)).toEqual([
      'DOMESTIC ABUSE (Lead: Police; Rank 1: priority; medium term; Scope: adults; Serves psa-23; Across it: Young people)',
      '- Objectives: raise awareness.',
      '- Outcomes: fewer repeat cases.',
    ]);
  });

  it('leaves out what a priority has not', () => {
    const bare = priority({ objectives: [], outcomes: [] });
    expect(priorityBlocks(planRegister({ priorities: [bare] }), 80)).toEqual([
      'DOMESTIC ABUSE (Lead: Police; Rank 1: priority)',
    ]);
  });
});
