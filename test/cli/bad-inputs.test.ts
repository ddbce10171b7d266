import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, edit, putOutputs, readAll, removeTemporary, runAssess } from '../support/run-assess.ts';

interface BadInput {
  readonly what: string;
  readonly spoil: (folder: string) => void;
  readonly args?: readonly string[];
  readonly exit: number;
  /** Where and what, as the first line of the message says. */
  readonly says: RegExp;
  readonly remedy: string;
}

// Line 7 of assessment.yaml is the period, line 17 names the file of source crime; line 4 of crime.csv has 144 burglaries.
const cases: readonly BadInput[] = [
  {
    what: 'a missing file',
    spoil: (folder) => rmSync(join(folder, 'input/crime.csv')),
    exit: 3,
    says: /^error {4}input\/crime\.csv {2}there is no such file \(source crime, line 17 of the configuration\)/,
    remedy: 'Put the file there, or ask Vale Police for it.',
  },
  {
    what: 'a wrong column name',
    spoil: (folder) => edit(folder, 'input/crime.csv', 'period,count', 'period,total'),
    exit: 3,
    says: /^error {4}input\/crime\.csv:1 {2}no column "count" .*found: indicator, area_code, area_name, period, total/,
    remedy: 'Name the column under columns: in source crime (line 17 of the configuration)',
  },
  {
    what: 'an unknown area',
    spoil: (folder) =>
      edit(
        folder,
        'input/crime.csv',
        'burglary,E99000001,Northvale,2023-24',
        'burglary,E99000009,Far,2023-24',
      ),
    exit: 1,
    says: /^error {4}input\/crime\.csv:4:2 {2}the area .*E99000009.* is not known/,
    remedy: 'or add the area under areas in the configuration.',
  },
  {
    what: 'a negative count',
    spoil: (folder) => edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,-144'),
    exit: 1,
    says: /^error {4}input\/crime\.csv:4:5 {2}-144 is negative: a count cannot be/,
    remedy: 'Supply the true count. Ask Vale Police',
  },
  {
    what: 'a duplicate key in the YAML',
    spoil: (folder) => edit(folder, 'assessment.yaml', 'period: 2023-24', 'period: 2023-24\nperiod: 2022-23'),
    exit: 2,
    says: /^error {4}assessment\.yaml:8:1 {2}.*twice/,
    remedy: 'Correct the YAML',
  },
  {
    what: 'a population of 0',
    spoil: (folder) => edit(folder, 'input/population.csv', '2023,100000', '2023,0'),
    exit: 1,
    says: /^error {4}input\/population\.csv:4:4 {2}the population is 0/,
    remedy: 'Supply the mid-year estimate.',
  },
  {
    what: 'weights that do not add to 100',
    // 20 + 20 + 20 + 10 + 10 + 5 + 5 + 5 = 95
    spoil: (folder) =>
      edit(
        folder,
        'assessment.yaml',
        'harm:\n',
        `weights: { harm: 20, size: 20, trend: 20, comparison: 10, concentration: 10, concern: 5, fit: 5, influence: 5 }\nharm:\n`,
      ),
    exit: 2,
    says: /^error {4}assessment\.yaml:43:\d+ {2}the weights add to 95, not to 100/,
    remedy: 'Change them so that the eight add to 100',
  },
  {
    what: 'an unknown candidate in explain',
    spoil: () => {},
    args: ['explain', 'burglry'],
    exit: 2,
    says: /^assess explain: there is no candidate, indicator, criterion, measure or evidence "burglry"\./,
    remedy: 'Did you mean "burglary"? Candidates: burglary, violence',
  },
  {
    what: 'weights on the command line that do not add up',
    spoil: () => {},
    args: ['rank', '--weights', 'harm=60,size=60'],
    exit: 2,
    says: /^assess rank: --weights: the weights given add to 120, over 100/,
    remedy: 'over 100',
  },
  {
    what: 'an unknown flag',
    spoil: () => {},
    args: ['run', '--jsn'],
    exit: 2,
    says: /^error: unknown option '--jsn'/,
    remedy: 'Did you mean --json?',
  },
];

let outputs: Readonly<Record<string, string>>;
beforeAll(() => {
  const folder = copyFixture('tiny');
  expect(runAssess(folder, ['run', '-q']).exit).toBe(0);
  outputs = readAll(join(folder, 'out'));
});
afterAll(removeTemporary);

describe('bad inputs', () => {
  it.each(cases)('$what: exit $exit, one clear message, a remedy, older outputs unchanged', (bad) => {
    const folder = copyFixture('tiny');
    putOutputs(folder, outputs);
    bad.spoil(folder);
    const { exit, stdout, stderr } = runAssess(folder, bad.args ?? ['run']);
    const message = stderr.replace(/\n */g, ' ');
    expect(message).toMatch(bad.says);
    expect(message).toContain(bad.remedy);
    expect([exit, stdout]).toEqual([bad.exit, '']);
    expect(stderr.match(/^error/gm)?.length ?? 1).toBe(1);
    expect(stderr).not.toMatch(/^\s+at |node:internal|\.ts:\d|\.js:\d/m);
    expect(stderr).not.toContain(folder);
    expect(readAll(join(folder, 'out'))).toEqual(outputs);
  });
});
