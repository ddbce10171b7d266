import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { call, copyFixture, edit, optionsFor, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

const decision = 'who: Board, when: "2024-04-01", why: as agreed';
const append = (text: string) => (folder: string) =>
  edit(folder, 'assessment.yaml', 'harm:\n', `${text}\nharm:\n`);
const weights = (changes: Readonly<Record<string, number>>) => {
  const all = {
    harm: 25,
    size: 15,
    trend: 15,
    comparison: 15,
    concentration: 10,
    concern: 10,
    fit: 5,
    influence: 5,
  };
  const own = Object.entries({ ...all, ...changes }).map(([id, weight]) => `${id}: ${weight}`);
  return append(`weights: { ${own.join(', ')} }`);
};
const none = {
  harm: 0,
  size: 0,
  trend: 0,
  comparison: 0,
  concentration: 0,
  concern: 0,
  fit: 0,
  influence: 0,
};

interface Refused {
  readonly what: string;
  readonly spoil: (folder: string) => void;
  readonly exit: number;
  readonly says: RegExp;
}

// `harm:` is line 43 of tiny's assessment.yaml, so that what is put before it is line 43; judgements.csv begins with its header.
const cases: readonly Refused[] = [
  {
    what: 'an unknown cost class',
    spoil: (folder) => edit(folder, 'assessment.yaml', 'cost: domestic-burglary', 'cost: domestic-burglry'),
    exit: 2,
    says: /^error {4}assessment\.yaml:35:11 {2}"domestic-burglry" .*Did you mean "?domestic-burglary/,
  },
  {
    what: 'weights that are all 0',
    spoil: weights(none),
    exit: 2,
    says: /^error {4}assessment\.yaml:43:1 {2}/,
  },
  {
    what: 'a criterion of the core four dropped',
    spoil: weights({ trend: 0, concern: 25 }),
    exit: 2,
    says: /^error {4}assessment\.yaml:43:\d+ {2}.*trend/,
  },
  {
    what: 'an override without a date',
    spoil: append('overrides: [{ candidate: burglary, tier: priority, who: Board, why: as agreed }]'),
    exit: 2,
    says: /^error {4}assessment\.yaml:43:\d+ {2}.*when/,
  },
  {
    what: 'two overrides that contradict each other',
    spoil: append(
      `overrides:\n  - { candidate: burglary, tier: priority, ${decision} }\n  - { candidate: burglary, tier: monitor, ${decision} }`,
    ),
    exit: 2,
    says: /^error {4}assessment\.yaml:45:\d+ {2}.*burglary/,
  },
  {
    what: 'a judgement without an author',
    spoil: (folder) => edit(folder, 'input/judgements.csv', 'Survey officer,', ','),
    exit: 1,
    says: /^error {4}input\/judgements\.csv:2:7 {2}.*author/,
  },
  {
    what: 'a judgement without a reason',
    spoil: (folder) => edit(folder, 'input/judgements.csv', '20% of 500 residents called it a problem', ''),
    exit: 1,
    says: /^error {4}input\/judgements\.csv:2:8 {2}.*reason/,
  },
  {
    what: 'harm on another cost basis in the same ranking',
    spoil: (folder) => {
      edit(folder, 'input/judgements.csv', 'grade,author', 'grade,cost_basis,author');
      edit(folder, 'input/judgements.csv', ',,C,', ',,C,,');
      edit(
        folder,
        'input/judgements.csv',
        'violence,fit,coded,100,,A,Partnership manager,Serious Violence Duty,statute',
        'abuse,harm,gbp-per-1000,50000,100000,C,fiscal,Officer,cost of an incident,unit cost database',
      );
      edit(folder, 'assessment.yaml', 'harm:\n', '  abuse: { name: Domestic abuse }\nharm:\n');
    },
    exit: 1,
    says: /^error {4}input\/judgements\.csv:3 {2}harm is counted on different cost bases/,
  },
];

describe('refused with file and line, and nothing is ranked', () => {
  it.each(cases)('$what', async ({ spoil, exit: wanted, says }) => {
    const folder = copyFixture('tiny');
    spoil(folder);
    const { exit, stdout, stderr } = await call(() => run({ ...optionsFor(folder), dryRun: true }));
    expect(stderr.replace(/\n */g, ' ')).toMatch(says);
    expect([exit, stdout]).toEqual([wanted, '']);
  });

  it('but a candidate without any evidence is a gap, named and never ranked', async () => {
    const folder = copyFixture('tiny');
    edit(folder, 'assessment.yaml', 'harm:\n', '  cyber: { name: Cybercrime }\nharm:\n');
    const { exit, stdout } = await call(() => run({ ...optionsFor(folder), dryRun: true, json: true }));
    expect(exit).toBe(0);
    const found = JSON.parse(stdout).ranking.find(
      (one: { candidate: { id: string } }) => one.candidate.id === 'cyber',
    );
    expect(found).toMatchObject({ rank: null, tier: 'gap', coverage: 0, probabilityTopN: null });
  });
});
