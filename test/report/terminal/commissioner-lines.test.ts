import { describe, expect, it } from 'vitest';
import type { PackLine } from '../../../src/model/registers/compliance.ts';
import { commissionerLines } from '../../../src/report/terminal/commissioner-lines.ts';
import { widest } from '../../support/sample-assessment.ts';

// Plan 2014-17:210-232: domestic violence and abuse, fewer repeat cases; links to the Police and Crime Plan.
const line = (changes: Partial<PackLine> = {}): PackLine => ({
  priority: { id: 'domestic-abuse', name: 'Address the harm caused by domestic violence and abuse' },
  tier: 'priority',
  rank: 2,
  outcomes: ['fewer repeat cases of domestic abuse'],
  figures: [
    { indicator: 'marac', name: 'Repeat MARAC cases', measure: 'target/marac', status: 'target met' },
  ],
  objectives: [{ id: 'rural-crime', text: 'Reduce the harm caused by rural crime' }],
  evidence: ['a', 'b'],
  ...changes,
});
const textOf = (lines: readonly PackLine[], width = 120) =>
  commissionerLines({ name: 'Police and Crime Commissioner', lines }, width);

describe('commissionerLines', () => {
  it('says status, outcomes, figures, objectives and where the evidence is', () => {
    expect(textOf([line()]).split('\n')).toEqual([
      '1. Address the harm caused by domestic violence and abuse (priority, ranked 2)',
      '   Outcomes: fewer repeat cases of domestic abuse',
      '   Figures: Repeat MARAC cases: target met',
      '   Police and Crime Plan: Reduce the harm caused by rural crime',
      '   Evidence: 2 items (assess explain domestic-abuse)',
    ]);
  });

  it('says what there is not', () => {
    const bare = line({ rank: null, outcomes: [], figures: [], objectives: [], evidence: [] });
    expect(textOf([bare]).split('\n').slice(0, 5)).toEqual([
      '1. Address the harm caused by domestic violence and abuse (priority, not ranked)',
      '   Outcomes: none stated in the plan',
      '   Figures: none with a target or an earlier period',
      '   Police and Crime Plan: no objective linked',
      '   Evidence: none',
    ]);
  });

  it('numbers the priorities', () => {
    expect(textOf([line(), line()])).toMatch(/^2\. Address/m);
  });

  it.each([60, 80])('fits %i columns', (width) => {
    expect(
      widest(textOf([line({ outcomes: ['more victims supported '.repeat(9)] })], width)),
    ).toBeLessThanOrEqual(width);
  });
});
