import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exitFor, makeAssessment, makeSoundAssessment } from '../../src/cli/make-assessment.ts';
import type { FailOn } from '../../src/cli/options.ts';
import { createScreen } from '../../src/cli/screen.ts';
import type { Severity } from '../../src/model/issue.ts';
import { call, copyFixture, edit, optionsFor, removeTemporary } from '../support/run-assess.ts';
import { assessFixture, issueOf } from '../support/sample-assessment.ts';

afterAll(removeTemporary);

describe('exitFor', () => {
  it.each([
    [[], [], 'error', 0],
    [['warning', 'note'], [], 'error', 0],
    [['error'], [], 'error', 1],
    [['warning'], [], 'warning', 1],
    [['note'], [], 'warning', 0],
    [['error'], [], 'never', 0],
    [[], ['a.csv'], 'error', 3],
    [['error'], ['a.csv'], 'never', 3],
  ] as const)('issues %j, unread %j, --fail-on %s: %d', async (severities, unread, failOn: FailOn, exit) => {
    const issues = severities.map((severity: Severity) => issueOf({ severity }));
    const assessment = { ...(await assessFixture()), issues, unread };
    expect(exitFor(assessment, { color: false, failOn })).toBe(exit);
  });
});

describe('makeAssessment', () => {
  /** The exit code that a command ends with at once, or 0 when it has an assessment to go on with. */
  const make = (folder: string, changes = {}, sound = true) => {
    const options = { ...optionsFor(folder), ...changes };
    const screen = createScreen(options);
    return call(async () => {
      const made = await (sound ? makeSoundAssessment : makeAssessment)(options, screen);
      return made.ok ? 0 : made.exit;
    });
  };

  it('gives the assessment, silently', async () => {
    expect(await make(copyFixture('tiny'))).toEqual({ exit: 0, stdout: '', stderr: '' });
  });

  it('tells what is wrong with a configuration, on standard error', async () => {
    const folder = copyFixture('tiny');
    edit(folder, 'assessment.yaml', 'period: 2023-24', 'period: last year');
    const { exit, stdout, stderr } = await make(folder, {}, false);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error {4}assessment\.yaml:7:9 {2}"last year" is not a period/);
  });

  it('shows no figure when one is in doubt', async () => {
    const folder = copyFixture('tiny');
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,-144');
    const { exit, stderr } = await make(folder);
    expect(exit).toBe(1);
    expect(stderr).toContain('input/crime.csv:4:5  -144 is negative');
    expect(stderr).toContain('Nothing was calculated from these inputs.');
    expect((await make(folder, {}, false)).exit).toBe(0);
  });

  it('with --fail-on never shows the figures, and tells what is wrong with them also with --quiet', async () => {
    const folder = copyFixture('tiny');
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,-144');
    const { exit, stderr } = await make(folder, { failOn: 'never', quiet: true });
    expect(exit).toBe(0);
    expect(stderr).toContain('input/crime.csv:4:5  -144 is negative');
  });

  it('never shows figures without a file, whatever --fail-on says', async () => {
    const folder = copyFixture('tiny');
    rmSync(join(folder, 'input/crime.csv'));
    expect((await make(folder, { failOn: 'never' })).exit).toBe(3);
  });

  it('lists 20 issues, or all with --verbose', async () => {
    const folder = copyFixture('tiny');
    const bad = Array.from({ length: 30 }, (_, at) => `burglary,E99000001,Northvale,2023-24,x${at}`);
    edit(folder, 'input/crime.csv', /$/, `${bad.join('\n')}\n`);
    expect((await make(folder)).stderr.match(/^error/gm)).toHaveLength(20);
    expect((await make(folder)).stderr).toMatch(/\.\.\. and \d+ more/);
    expect((await make(folder, { verbose: true })).stderr.match(/^error/gm)!.length).toBeGreaterThanOrEqual(
      30,
    );
  });
});
