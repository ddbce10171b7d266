import { describe, expect, it } from 'vitest';
import { statuteIds } from '../../../src/model/registers/compliance.ts';
import { keepCompliance } from '../../../src/registers/compliance/compliance.ts';
import { compliance, registerInput } from '../../support/registers.ts';
import { ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

describe('keepCompliance', () => {
  it('asks everybody for the six headings of SI 2007/1830, and for nothing else', () => {
    const { registers, issues } = keepCompliance(registerInput(), {});
    expect(Object.keys(registers.compliance ?? {})).toEqual(['statute']);
    expect(registers.compliance?.statute.map(({ id }) => id)).toEqual([...statuteIds]);
    expect([statuteIds.length, issues]).toEqual([6, []]);
  });

  it('has a part for each thing that the configuration speaks of, and the issues of all', () => {
    const { registers, issues } = keepCompliance(
      registerInput({
        ranking: [ranked({ agreedTier: 'priority' })],
        settings: settings({
          compliance: compliance({
            districts: ['E99000001'],
            consultation: [{ name: 'Panel', audience: 'Residents', method: 'post', date: '2013' }],
            funding: { from: 'PCC', grant: 100, allocations: [] },
            commissioner: { name: 'PCC', objectives: {}, links: {} },
            youSaid: [{ theme: 'Sheds', indicator: 'burglary', priority: 'burglary' }],
          }),
        }),
      }),
      {},
    );
    expect(Object.keys(registers.compliance ?? {})).toEqual([
      'statute',
      'duties',
      'consultation',
      'funding',
      'commissioner',
      'youSaid',
    ]);
    expect(issues.map(({ code }) => code)).toEqual([
      'meeting-outstanding',
      'funding-sum',
      'unfunded-priority',
    ]);
  });
});
