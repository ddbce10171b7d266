import { describe, expect, it } from 'vitest';
import type { PlanRegister } from '../../../src/model/registers/plan-register.ts';
import { planFrameworks } from '../../../src/report/terminal/plan-frameworks.ts';
import { planRegister, priority } from '../../support/plan-register.ts';
import { plain, widest } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const candidates = [
  { id: 'damage', name: 'Criminal damage', indicator: null },
  { id: 'alcohol', name: 'Alcohol related crime', indicator: null },
];
// Plan 2008-11 of South Worcestershire, 562-580: the four actions of PSA 23; 477-515: strategies. Plan 2014-17:132-137.
const plan: Partial<PlanRegister> = {
  priorities: [priority({ name: 'Criminal damage', frameworks: ['psa-23'] })],
  frameworks: [
    {
      id: 'psa-23',
      name: 'Make communities safer',
      kind: 'psa',
      parts: [
        'reduce the most serious violence',
        'serious acquisitive crime',
        'what matters most in each locality',
        'reduce reoffending',
      ],
    },
    { id: 'psa-26', name: 'Terrorism', kind: 'psa', parts: [] },
  ],
  fit: [{ candidate: 'alcohol', strategies: ['Tackling Substance Misuse'] }],
  continuity: {
    earlier: [
      { name: 'Alcohol Harm Reduction', becomes: ['alcohol'] },
      { name: 'Arson', becomes: [] },
    ],
    dropped: 1,
  },
  domains: [
    { domain: 'anti-social-behaviour', candidates: [] },
    { domain: 'substance-misuse', candidates: ['alcohol'] },
  ],
};
const textOf = (changes: Partial<PlanRegister>, width = 80) =>
  planFrameworks(
    { registers: { plan: planRegister(changes) }, settings: settings({ candidates }) },
    plain,
    width,
  );

describe('planFrameworks', () => {
  const lines = textOf(plan).split('\n');

  it('prints each framework with the priorities that serve it, and its four parts', () => {
    const at = lines.indexOf('psa-23: Make communities safer (Criminal damage)');
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '- reduce the most serious violence',
      '- serious acquisitive crime',
      '- what matters most in each locality',
      '- reduce reoffending',
    ]);
  });

  it.each([
    'psa-26: Terrorism (no priority)',
    '- Alcohol related crime: named by 1 strategy: Tackling Substance Misuse',
    'Priorities of the plan before: 2, of which 1 dropped',
    '- Alcohol Harm Reduction -> Alcohol related crime',
    '- Arson -> dropped',
    '- anti-social behaviour: no candidate',
    '- substance misuse: Alcohol related crime',
  ])('%s', (line) => expect(lines).toContain(line));

  it('has no heading without lines', () => expect(textOf({})).toBe(''));

  it.each([60, 80])('fits %i columns', (width) => {
    expect(widest(textOf(plan, width))).toBeLessThanOrEqual(width);
  });
});
