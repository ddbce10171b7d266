import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { run } from '../../src/cli/run.ts';
import { show } from '../../src/cli/show.ts';
import {
  call,
  copyFixture,
  edit,
  optionsFor,
  parsed,
  readAll,
  removeTemporary,
} from '../support/run-assess.ts';
import { widest } from '../support/sample-assessment.ts';

afterAll(removeTemporary);

const json = (folder: string) => ({ ...optionsFor(folder), json: true });
const risksOf = async (folder: string) =>
  parsed((await call(() => show('risks', json(folder)))).stdout).risks;
const issuesOf = async (folder: string) =>
  parsed((await call(() => check(json(folder)))).stdout).issues.filter(
    ({ source }: { source: string }) => source === 'risks',
  );
const withRisks = (lines: readonly string[]): string => {
  const folder = copyFixture('tiny');
  const block = '  risks:\n    partner: Partnership team\n    file: input/risks.csv\n    shape: risks\n';
  edit(folder, 'assessment.yaml', 'indicators:\n', `${block}indicators:\n`);
  writeFileSync(join(folder, 'input/risks.csv'), `${lines.join('\n')}\n`);
  return folder;
};

// Seed 000:274-286: likelihood, impact, score, and the same after action, as printed.
describe('S079 risk register arithmetic and lint', () => {
  it('gives the eight printed scores and residual scores, and finds nothing wrong with them', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    const { risks, sum } = await risksOf(folder);
    expect(risks.map((one: { inherent: { score: number } }) => one.inherent.score)).toEqual([
      6, 4, 6, 6, 4, 9, 4, 9,
    ]);
    expect(risks.map((one: { residual: { score: number } }) => one.residual.score)).toEqual([
      4, 2, 2, 2, 1, 4, 2, 4,
    ]);
    // The case 03-risk-register-2008: falls of each, their sums, and who shares the first place.
    expect(risks.map((one: { reduction: number }) => one.reduction)).toEqual([2, 2, 4, 4, 3, 5, 2, 5]);
    expect(sum).toEqual({ risks: 8, before: 48, after: 21, reductionPercent: 56.25 });
    const first = risks.filter((one: { rank: number; tied: boolean }) => one.rank === 1 && one.tied);
    expect(first.map((one: { reference: string }) => one.reference)).toEqual(['6', '8']);
    expect(await issuesOf(folder)).toEqual([]);
  });

  it('a stated score of 7 for 3 x 2 is one error at its cell', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    edit(folder, 'input/risk-register.csv', '1,Lack of performance improvement,3,2,6', '1,Lack,3,2,7');
    expect(await issuesOf(folder)).toMatchObject([
      {
        code: 'risk-arithmetic',
        severity: 'error',
        file: 'input/risk-register.csv',
        line: 2,
        column: 5,
        message: 'the score is 7, but likelihood 3 times impact 2 is 6',
      },
    ]);
    expect((await call(() => check(optionsFor(folder)))).exit).toBe(1);
  });

  it('so is a stated residual score of 3 for 2 x 2', async () => {
    const header = 'risk,likelihood,impact,score,residual_likelihood,residual_impact,residual_score';
    expect(await issuesOf(withRisks([header, 'Loss,3,2,6,2,2,3']))).toMatchObject([
      {
        code: 'risk-arithmetic',
        severity: 'error',
        line: 2,
        column: 7,
        message: expect.stringContaining('is 3, but'),
      },
    ]);
  });

  it('prints scores, ties and a grid whose fields say their band in words', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    const { stdout } = await call(() => show('risks', optionsFor(folder)));
    expect(stdout).toMatch(/=1 {2}6 .*3 x 3 = 9 +2 x 2 = 4/);
    // Before action two risks stand at 3 x 3; three at likelihood 3 and impact 2; three at 2 x 2.
    expect(stdout).toMatch(/likelihood 3 +\. medium +3 high +2 high/);
    expect(stdout).toMatch(/likelihood 2 +\. low +3 medium +\. high/);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it('writes the same to results.json and csv/risks.csv', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    const out = join(folder, 'out');
    const { exit } = await call(() => run({ ...optionsFor(folder), out }));
    expect(exit).toBe(0);
    const files = readAll(out);
    expect(parsed(files['results.json']!).registers.risks).toEqual(await risksOf(folder));
    // The file's own line 7 has risk 6: 3 x 3 before, 2 x 2 after action, a fall of 5; 9 of 9 is high, 4 of 9 medium.
    expect(files['csv/risks.csv']).toMatch(
      /^6,.*,3,3,9,2,2,4,5,1,true,.*,risks,input\/risk-register\.csv,7,7,high,medium$/m,
    );
  });

  it.each([
    ['a grade that is none', 'Loss,severe,2', 'type-error', 2],
    ['a grade beyond the scale', 'Loss,6,2', 'type-error', 2],
    ['a grade of 0', 'Loss,0,2', 'type-error', 2],
    ['no grade', 'Loss,,2', 'risk-ungraded', 2],
  ])('%s is one issue at its cell', async (_, line, code, column) => {
    const folder = withRisks(['risk,likelihood,impact', line, 'Other,1,1']);
    expect(await issuesOf(folder)).toMatchObject([{ code, line: 2, column }]);
  });

  it('a risk without a grade has no score, which is not 0', async () => {
    const { risks } = await risksOf(withRisks(['risk,likelihood,impact', 'Loss,,2', 'Other,1,1']));
    expect(risks[0]).toMatchObject({ inherent: null, rank: null });
    expect(risks[1]).toMatchObject({ inherent: { score: 1 }, rank: 1, tied: false });
  });
});

// Seed 004:404-411: impact stands before likelihood; "Med" and "Medium" are both written. Low 1, medium 2, high 3.
describe('S106 ordinal word scales', () => {
  it('scores 6, 6, 6, 6, 3 whatever the order of the columns', async () => {
    const { worded, scale, risks } = await risksOf(copyFixture('south-worcestershire-2008'));
    expect([worded, scale]).toEqual([true, 3]);
    expect(risks.map((one: { inherent: unknown }) => one.inherent)).toEqual([
      { likelihood: 2, impact: 3, score: 6 },
      { likelihood: 3, impact: 2, score: 6 },
      { likelihood: 3, impact: 2, score: 6 },
      { likelihood: 2, impact: 3, score: 6 },
      { likelihood: 1, impact: 3, score: 3 },
    ]);
    expect(risks.map((one: { rank: number; tied: boolean }) => [one.rank, one.tied])).toEqual([
      [1, true],
      [1, true],
      [1, true],
      [1, true],
      [5, false],
    ]);
  });

  it('prints =1 for a shared place, and the grid in words', async () => {
    const { stdout } = await call(() => show('risks', optionsFor(copyFixture('south-worcestershire-2008'))));
    expect(stdout.match(/^ *=1 /gm)).toHaveLength(4);
    expect(stdout).toMatch(/likelihood medium +\. low +\. medium +2 high/);
  });

  it('a mixture of words and a scale of five is told', async () => {
    const folder = withRisks(['risk,likelihood,impact', 'Loss,High,Low', 'Other,5,1']);
    expect(await issuesOf(folder)).toMatchObject([{ code: 'risk-scale', severity: 'warning', line: 2 }]);
  });
});
