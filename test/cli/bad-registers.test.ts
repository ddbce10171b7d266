import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAssessment } from '../../src/config/load.ts';
import type { Issue } from '../../src/model/issue.ts';
import { marked } from '../support/configuration.ts';
import { everyRegister } from '../support/every-register.ts';
import { edit, parsed, removeTemporary, runAssess } from '../support/run-assess.ts';

// Each line: the register in results.json | what is wrong | the file | a piece of it | what stands there instead (¶ ends
// a line; (nothing) is nothing) | exit code, severity, code and, of a CSV, line:column | what the message says | what the hint says.
// « in the fifth stands where the issue is: its place is counted in the text, and no part of it.
const table = `
risks | a stated score of 7 for 3 x 2 | risks.csv | 3,2,6 | 3,2,7 | 1 error risk-arithmetic 2:5 | the score is 7, but likelihood 3 times impact 2 is 6 | Correct whichever of the three is wrong
risks | a word that is not on the scale | risks.csv | 3,2,6 | severe,2,6 | 1 error type-error 2:3 | "severe" is no grade of a risk | a whole number from 1 to 5, or low, medium (med) or high
risks | a likelihood out of the scale | risks.csv | 3,2,6 | 6,2,12 | 1 error type-error 2:3 | "6" is no grade of a risk | a whole number from 1 to 5
risks | a likelihood of 0 | risks.csv | 3,2,6 | 0,2,0 | 1 error type-error 2:3 | "0" is no grade of a risk | a whole number from 1 to 5
risks | no likelihood | risks.csv | 3,2,6 | ,2, | 0 warning risk-ungraded 2:3 | a risk has no likelihood | Supply the grade
risks | larger after action than before | risks.csv | 2,2,4,Chair¶R2 | 3,3,9,Chair¶R2 | 0 warning risk-residual 2:8 | scores 6 before action and 9 after it | the wrong way round
risks | a reference used twice | risks.csv | R2, | R1, | 0 warning risk-reference 3: | R1 is the reference of the risk on line 2 too | Give each risk a reference of its own
actions | no owner | actions.csv | Fit locks,Council | Fit locks, | 0 warning action-owner 2:3 | an action has no owner | Name who answers for it
actions | an impossible date | actions.csv | 31/10/2023 | 31 Feb 2010 | 0 warning action-date 2:4 | "31 Feb 2010" is no day of the calendar | Write 31/10/2009, Oct 2009
actions | an unknown PIER tag | actions.csv | ,information | ,informaton | 1 error action-tag 3:5 | "informaton" is no tag of an action. Did you mean "information"? | Use prevention, information, enforcement, reassurance
actions | a row that is too wide | actions.csv | Fit locks | Fit locks, bolts | 1 error extra-cell 2:6 | 6 fields where the header has 5 | Put quotes around text that holds a comma
targets | an unknown kind | yaml | kind: direction | kind: «directon | 2 error configuration | "directon" is no kind of target. Did you mean "direction"? | Use one of: value, change, predicted
targets | a direction without polarity | yaml | target: { kind: direction | polarity: no-judgement¶    target: «{ kind: direction | 2 error configuration | with polarity: no-judgement nothing can meet it | Say whether low or high is good
targets | a direction that is none | yaml | kind: direction, | kind: direction, direction: «sideways, | 2 error configuration | must be one of reducing, increasing, not "sideways" | Choose one of these words
targets | predicted by an unknown indicator | yaml | { change: -5, since: 2021-22 } | { kind: predicted, indicator: «burglry } | 2 error configuration | "burglry" is not in indicators. Did you mean "burglary"? | Name the indicator that holds the predicted figures
targets | measured from a year that has not begun | yaml | -5, since: 2021-22 | -5, since: «2024-25 | 2 error configuration | measured from 2024-25, which is not before 2023-24 | Name an earlier period
scorecard | an indicator listed twice | yaml | code: NI 15 | code: «NI 16 | 2 error configuration | NI 16 is listed twice: as burglary and as violence-with-injury | Keep one of the two
scorecard | an indicator with the id of another | yaml |   worry:¶ |   «burglary:¶ | 2 error configuration | the same key is written twice here | Correct the YAML
scorecard | an unknown frequency | yaml | frequency: annual | frequency: «anual | 2 error configuration | annual, not "anual". Did you mean "annual"? | Choose one of these words
scorecard | retired before it is in the list | yaml | retired: 2024-25 | retired: «2021-22 | 2 error configuration | retired from 2021-22, but is in the list only from 2022-23 | Swap since and retired
plan | a priority without a lead | yaml | - { candidate: burglary, lead: Vale Police, | - «{ candidate: burglary, | 2 error missing-lead | the priority "burglary" has no lead | Add lead: with the agency or officer
plan | an unknown candidate | yaml | candidate: burglary, lead | candidate: «burglry, lead | 2 error configuration | "burglry" is not in candidates. Did you mean "burglary"? | Use one of: burglary, violence
plan | years the wrong way round | yaml | 2023-2026 | «2026-2023 | 2 error configuration | "2026-2023" are not the years of a plan | Write the first and the last
plan | a day beyond its years | yaml | lead: Vale Police, | lead: Vale Police, by: «2030-31, | 2 error configuration | 2030-31 does not end within the plan, 2023-2026 | Correct the period, or the years
plan | an unknown framework | yaml | frameworks: [duty] | frameworks: [«duti] | 2 error configuration | "duti" is not in plan.frameworks. Did you mean "duty"? | Use one of: duty
plan | no room for a priority | yaml | slots: 2 | slots: «0 | 2 error configuration | ranking.slots: must be 1 or more, not 0 | Correct the value
plan | an old priority that lives on in nothing known | yaml | becomes: [burglary] | becomes: [«burglry] | 2 error configuration | "burglry" is not in candidates | Use one of: burglary, violence
compliance | an allocation to an unknown priority | yaml | priority: violence, pounds | priority: «violense, pounds | 2 error configuration | "violense" is not in candidates. Did you mean "violence"? | Use one of: burglary, violence
compliance | allocations unlike the grant | yaml |   funding:¶    from: Commissioner¶    grant: 1000 |   «funding:¶    from: Commissioner¶    grant: 1200 | 0 warning funding-sum | the allocations come to £1,000 of a grant of £1,200: £200 is not allocated | Correct the allocations or the grant
compliance | a negative allocation | yaml | pounds: 400 | pounds: «-400 | 2 error configuration | pounds: must be 0 or more, not -400 | Correct the value
compliance | an unknown district | yaml | districts: [E99000001] | districts: [«E99000003] | 2 error configuration | "E99000003" is not in areas | Use one of: E99000001, E99000002
compliance | a meeting in no district | yaml | { district: E99000001 | { district: «E99000002 | 2 error configuration | "E99000002" is not in compliance.districts | Use one of: E99000001
compliance | a meeting on an impossible date | yaml | "2023-10-02" | «"2023-02-31" | 2 error configuration | write a day as "2014-03-31", not "2023-02-31" | Correct the value
concern | a percentage over 100 | survey.csv | ,20,500 | ,120,500 | 1 error constraint-error 2: | worry: 120 is more than 100 per cent | Ask the sender for the true figure
concern | a theme that no comment has | yaml |   burglary: [worry, street-noise] |   burglary: «[worry, street-noize] | 0 warning no-such-concern | "street-noize", which is to speak of burglary, is neither | Correct the name
concern | a comment without a date | comments.csv | 2023-05-04 | (nothing) | 1 error constraint-error 2:1 | there is no date or period | Supply the date
concern | a comment on an impossible day | comments.csv | 2023-05-04 | 2023-02-31 | 1 error type-error 2:1 | "2023-02-31" is not a date | Correct the date
places | before and after the wrong way round | yaml | 2022-23, after: 2023-24 | 2023-24, after: «2022-23 | 2 error configuration | 2022-23 is not a later period of the same length as 2023-24 | the earlier one under before
places | an unknown place | yaml | area: E99000001, before | area: «E99000003, before | 2 error configuration | "E99000003" is not in areas | Use one of: E99000001, E99000002
places | fortnights of figures without events | yaml | indicators: [noise] | indicators: [«burglary] | 2 error configuration | burglary is counted by source crime, whose rows are no events | Name an indicator of a source of shape events
places | fortnights of events without a day | events.csv | 2023-04-03 | 2023-04 | 0 warning no-day yaml | 1 event of noise has a month and no day | Ask for a file with dates
references | a fact without a citation | yaml | - { kind: reference-fact, about: burglary, text: One in five is repeated, source: Vale review 2023 } | - «{ kind: reference-fact, about: burglary, text: One in five is repeated } | 2 error configuration | this note of kind reference-fact has no source | Add source: where it is said
references | a note on an unknown indicator | yaml | fact, about: burglary | fact, about: «burglry | 2 error configuration | "burglry" is neither a candidate nor an indicator. Did you mean "burglary"? | Use the id of a candidate or an indicator
`;

interface BadRegister {
  readonly register: string;
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
  readonly says: string;
  readonly remedy: string;
}

const CONFIGURATION = 'assessment.yaml';
const lines = (text = '') => text.replaceAll('¶', '\n').replace('(nothing)', '');
const cases = table
  .trim()
  .split('\n')
  .map((line): BadRegister => {
    const [register = '', what = '', file = '', from, to, outcome = '', says = '', remedy = ''] =
      line.split(' | ');
    const path = file === 'yaml' ? CONFIGURATION : `input/${file}`;
    return { register, what, file: path, from: lines(from), to: lines(to), outcome, says, remedy };
  });

const results = (folder: string) => parsed(readFileSync(join(folder, 'out/2023-24/results.json'), 'utf8'));

/** Everything but what is wrong, the balance of records, the register itself and what the law's page quotes of it. */
function figures(folder: string, without: string) {
  const { issues: _, sources: __, registers, ...rest } = results(folder);
  const compliance = { ...registers.compliance, statute: null };
  return { ...rest, registers: { ...registers, compliance, [without]: null } };
}

/** All issues of a folder, as far as the command gets with it. */
function issuesOf(folder: string, written: boolean): readonly Issue[] {
  if (written) return results(folder).issues;
  const loaded = loadAssessment(undefined, folder);
  return loaded.ok ? parsed(runAssess(folder, ['check', '--json']).stdout).issues : loaded.issues;
}

let sound: string;
beforeAll(() => {
  sound = everyRegister();
  expect(runAssess(sound, ['run', '-q'])).toMatchObject({ exit: 0, stderr: '' });
});
afterAll(removeTemporary);

describe('bad input of every register', () => {
  it.each([['rank'], ['show', 'ranking'], ['explain', 'burglary']])('leaves %s as it is', (...args) => {
    const folder = everyRegister();
    edit(folder, 'input/risks.csv', '3,2,6', '3,2,7');
    const [before, after] = [runAssess(sound, args), runAssess(folder, args)];
    expect([before.exit, after.exit, after.stdout]).toEqual([0, 1, before.stdout]);
    expect(after.stderr.match(/^error/gm)).toHaveLength(1);
    expect(after.stderr).not.toContain('Nothing was calculated');
    expect(runAssess(folder, [...args, '--fail-on', 'never']).exit).toBe(0);
  });

  it('starts from registers without a fault', () => {
    const { issues, registers } = results(sound);
    expect(issues).toEqual([]);
    for (const { register } of cases) expect(Object.keys(registers)).toContain(register);
  });

  it.each(cases)('$register, $what: $outcome', ({ register, file, from, to, outcome, says, remedy }) => {
    const folder = everyRegister();
    edit(folder, file, from, to);
    const [exit, severity, code, at] = outcome.split(' ');
    const text = readFileSync(join(folder, file), 'utf8');
    const place = text.includes('«') ? marked(text).place : (at ?? '');
    if (text.includes('«')) edit(folder, file, '«', '');
    const ran = runAssess(folder, ['run', '-q']);
    expect(ran.exit).toBe(Number(exit));
    expect(ran.stderr).not.toMatch(/^\s+at |node:internal|\.ts:\d|\.js:\d/m);

    const written = existsSync(join(folder, 'out'));
    const [issue, ...more] = issuesOf(folder, written);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code, severity });
    expect(issue?.message).toContain(says);
    expect(issue?.hint).toContain(remedy);
    if (place === 'yaml') expect(issue).toMatchObject({ file: CONFIGURATION, line: expect.any(Number) });
    else expect([issue?.file, `${issue?.line}:${issue?.column ?? ''}`]).toEqual([file, place]);

    const goesOn = exit !== '2' && file !== 'input/survey.csv';
    expect(written).toBe(goesOn);
    if (severity === 'error') expect(ran.stderr.replace(/\s+/g, ' ')).toContain(says.slice(0, 40));
    if (goesOn) expect(figures(folder, register)).toEqual(figures(sound, register));
  });
});
