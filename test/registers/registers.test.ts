import { describe, expect, it } from 'vitest';
import { keepRegisters } from '../../src/registers/registers.ts';
import { plan, registerInput } from '../support/registers.ts';
import { ranked } from '../support/sample-assessment.ts';
import { settings } from '../support/settings.ts';
import { sourceRecords } from '../support/sources.ts';

const origin = { source: 'x', file: 'x.csv', firstLine: 2, lastLine: 2 };
const action = {
  theme: null,
  action: 'Patrols',
  owner: null,
  due: { kind: 'ongoing' as const },
  dueText: 'Ongoing',
  criteria: null,
  progress: null,
  done: null,
  tags: [],
  columns: { owner: 1, due: 2 },
  origin,
};
const grades = { likelihood: { level: 3, word: false }, impact: { level: 2, word: false } };
const risk = {
  reference: null,
  risk: 'Loss',
  inherent: { ...grades, stated: 7, statedColumn: 3 },
  residual: { likelihood: null, impact: null, stated: null, statedColumn: null },
  owner: null,
  mitigation: null,
  origin,
};

describe('keepRegisters', () => {
  it('keeps the list of indicators and the headings of the law of everybody', () =>
    expect(Object.keys(keepRegisters(registerInput()).registers).toSorted()).toEqual([
      'compliance',
      'scorecard',
    ]));

  it('keeps each register that there is something of, with the issues of all', () => {
    const { registers, issues } = keepRegisters(
      registerInput({
        records: sourceRecords({ actions: [action], risks: [risk] }),
        settings: settings({ plan: plan(), concerns: ['burglary'] }),
      }),
    );
    expect(Object.keys(registers).toSorted()).toEqual([
      'actions',
      'compliance',
      'concern',
      'plan',
      'risks',
      'scorecard',
    ]);
    // The one candidate is tagged with none of the four domains of the law.
    expect(issues.map(({ code }) => code)).toEqual([
      'domain-missing',
      'domain-missing',
      'domain-missing',
      'domain-missing',
      'risk-arithmetic',
      'action-owner',
    ]);
  });

  it('tells the law how many actions are done', () => {
    const { compliance } = keepRegisters(
      registerInput({ records: sourceRecords({ actions: [action] }), ranking: [ranked()] }),
    ).registers;
    expect(compliance?.statute.find(({ id }) => id === 'implemented')?.where).toBe(
      '0 of 1 action marked as done (assess show actions)',
    );
  });
});
