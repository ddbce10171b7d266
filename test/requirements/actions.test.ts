import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { show } from '../../src/cli/show.ts';
import { call, copyFixture, edit, optionsFor, parsed, removeTemporary } from '../support/run-assess.ts';
import { widest } from '../support/sample-assessment.ts';

afterAll(removeTemporary);

// Seed 003:7-51: the recommendation, owner and date of each action as printed; its wording shortened.
const plan = [
  'Recommendation,Action,Owner,By When,Progress',
  '1,Presentation to councils,CSDP Marketing Officer,Oct 09,',
  '1,Parish magazines,CSDP Marketing Officer,Ongoing,',
  '1,Feature with town and parish councils,CSDP Marketing Officer,July 09,',
  '2,Outline of a Town Council Champion,CSDP Partnership Manager,July 09,',
  '2,Write to Town Councils,CSDP Partnership Manager,July 09,',
  '3,Review reported to Cabinet,Head of Partnership Support,June 2009,',
  '3,Implement revised arrangements,Head of Partnership support,September 2009,',
  '4,Pursue funding for the forums,Community Safety Manager,On going,',
  '4,Extend the role of the forums,Community Safety Manager,July 09,',
  '5,Tips sheet for parishes,Community Safety Policy Manager,Nov 09,',
  '5,Work with the Parish Planning Officer,Community Safety Policy Manager,On going,',
  '6,Review consultation with hard to reach groups,CSDP Performance and Data Officer,May 09,',
  '7,Design out crime in grants,Grants and Programmes Manager,April 09,',
  '8,Review the Customer Services Strategy,Head of Customer Services,September 2009,',
  '9,Review of the Customer Services Strategy,Head of Customer Services,September 2009,',
];

const withActions = (
  lines: readonly string[],
  columns = '{ theme: Recommendation, due: By When }',
): string => {
  const folder = copyFixture('tiny');
  const block = `  actions:\n    partner: Partnership team\n    file: input/actions.csv\n    shape: actions\n    columns: ${columns}\n`;
  edit(folder, 'assessment.yaml', 'indicators:\n', `${block}indicators:\n`);
  writeFileSync(join(folder, 'input/actions.csv'), `${lines.join('\n')}\n`);
  return folder;
};
const actionsOf = async (folder: string, asOf = '2009-08-01') => {
  const options = { ...optionsFor(folder), json: true, asOf };
  return parsed((await call(() => show('actions', options))).stdout).actions;
};
const checked = async (folder: string) =>
  parsed((await call(() => check({ ...optionsFor(folder), json: true }))).stdout);
const own = async (folder: string) =>
  (await checked(folder)).issues.filter(({ source }: { source: string }) => source === 'actions');

describe('S083 action tracker', () => {
  it('has 9 recommendations, 15 actions and 15 blank progress', async () => {
    const { themes, actions, withoutProgress } = await actionsOf(withActions(plan));
    expect([themes.length, actions.length, withoutProgress]).toEqual([9, 15, 15]);
  });

  it('has the same of the fixture, where S084 as at 2009-08-01 is 7 overdue, 3 ongoing and 5 not yet due', async () => {
    const { themes, actions, withoutProgress, counts } = await actionsOf(
      copyFixture('herefordshire-2013-14'),
    );
    expect([themes.length, actions.length, withoutProgress]).toEqual([9, 15, 15]);
    expect(counts).toEqual({ overdue: 7, ongoing: 3, 'not-yet-due': 5, 'no-date': 0, done: 0 });
  });

  it('keeps owner, date, target and progress as they were written', async () => {
    const header = 'Action,Owner,By When,Target/Success Criteria,Progress';
    const columns = '{ due: By When, criteria: Target/Success Criteria }';
    const folder = withActions([header, 'Write to councils,Manager,July 09,Nomination received,'], columns);
    expect((await actionsOf(folder)).actions).toMatchObject([
      {
        action: 'Write to councils',
        owner: 'Manager',
        dueText: 'July 09',
        due: '2009-07-31',
        criteria: 'Nomination received',
      },
    ]);
  });

  it('an action without an owner is one warning at its cell, and stays in the plan', async () => {
    const folder = withActions([plan[0]!, '1,Presentation,,Oct 09,', plan[2]!]);
    expect(await own(folder)).toMatchObject([
      { code: 'action-owner', severity: 'warning', line: 2, column: 3, message: 'an action has no owner' },
    ]);
    expect((await actionsOf(folder)).withoutOwner).toBe(1);
  });
});

describe('S084 loose dates', () => {
  it('as at 2009-08-01: 7 overdue, 3 ongoing, 5 not yet due', async () => {
    const { counts } = await actionsOf(withActions(plan));
    expect(counts).toEqual({ overdue: 7, ongoing: 3, 'not-yet-due': 5, 'no-date': 0, done: 0 });
  });

  it('a month is its last day: due on that day, overdue on the next', async () => {
    const folder = withActions(plan);
    const statusOn = async (day: string) => (await actionsOf(folder, day)).actions[5];
    expect(await statusOn('2009-06-30')).toMatchObject({ due: '2009-06-30', status: 'not-yet-due' });
    expect(await statusOn('2009-07-01')).toMatchObject({ due: '2009-06-30', status: 'overdue' });
  });

  it('prints how many stand where, within 80 columns', async () => {
    const options = { ...optionsFor(withActions(plan)), asOf: '2009-08-01' };
    const { stdout } = await call(() => show('actions', options));
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'As at 2009-08-01: 15 actions under 9 themes: 7 overdue, 5 not yet due, 3 ongoing; 15 without progress',
    );
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it.each([
    ['31 Feb 2010', '"31 Feb 2010" is no day of the calendar'],
    ['29/02/2010', '"29/02/2010" is no day of the calendar'],
    ['in due course', '"in due course" is no date'],
    ['', 'an action has no date'],
  ])('"%s" is one warning at its cell, and no status is guessed', async (written, message) => {
    const folder = withActions([plan[0]!, `1,Presentation,Officer,${written},`, plan[2]!]);
    expect(await own(folder)).toMatchObject([
      { code: 'action-date', severity: 'warning', line: 2, column: 4, message },
    ]);
    expect((await actionsOf(folder)).counts['no-date']).toBe(1);
  });

  it('what is done is not overdue; what was done later was not yet done', async () => {
    const folder = withActions([
      plan[0]!,
      '1,Presentation,Officer,May 09,Done',
      '1,Magazines,Officer,May 09,Completed September 2009',
      '1,Feature,Officer,May 09,Done in part',
    ]);
    const statuses = (await actionsOf(folder)).actions.map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(['done', 'overdue', 'overdue']);
  });
});

describe('S075 tags of actions', () => {
  const header = 'Action,Owner,By When,Tag';
  const tagged = (tag: string) =>
    withActions([header, `Patrols,Officer,Oct 09,${tag}`, 'Other,Officer,Oct 09,'], '{ due: By When }');

  it('takes the four of PIER', async () => {
    const folder = tagged('Prevention; information; ENFORCEMENT; Reassurance');
    expect(await own(folder)).toEqual([]);
    expect((await actionsOf(folder)).actions[0].tags).toEqual([
      'prevention',
      'information',
      'enforcement',
      'reassurance',
    ]);
  });

  it('any other is an error at its cell', async () => {
    const folder = tagged('Prevention; Prosecution');
    expect(await own(folder)).toMatchObject([{ code: 'action-tag', severity: 'error', line: 2, column: 4 }]);
    const { exit, stdout, stderr } = await call(() => check(optionsFor(folder)));
    expect(exit).toBe(1);
    expect(stdout + stderr).toContain('Prosecution');
  });
});

// Seed 003:9 and 21: rows of the same table have empty cells too many or too few at their end.
describe('S085 ragged rows', () => {
  it('rows of 6 or 7 cells parse by the header of 5, with one warning', async () => {
    const rows = plan.map((line, at) => (at === 0 ? line : `${line}${at % 2 === 0 ? ',' : ',,'}`));
    const folder = withActions(rows);
    expect(await own(folder)).toMatchObject([
      { code: 'ragged-row', severity: 'warning', line: 2, column: 6 },
    ]);
    expect(await actionsOf(folder)).toEqual(await actionsOf(withActions(plan)));
    const { sources } = await checked(folder);
    expect(sources.find(({ id }: { id: string }) => id === 'actions')).toMatchObject({
      read: 15,
      accepted: 15,
      rejected: 0,
      skipped: 0,
    });
  });

  it('rows without the last cell parse by a header that has one more', async () => {
    const rows = plan.map((line, at) => (at < 2 ? `${line},` : line));
    expect(await own(withActions(rows))).toMatchObject([{ code: 'ragged-row', line: 3, column: 6 }]);
  });

  it('a cell beyond the header that says something is refused', async () => {
    const folder = withActions([plan[0]!, `${plan[1]},,more`, plan[2]!]);
    expect(await own(folder)).toMatchObject([{ code: 'extra-cell', severity: 'error', line: 2, column: 6 }]);
    const source = (await checked(folder)).sources.find(({ id }: { id: string }) => id === 'actions');
    expect(source).toMatchObject({ read: 2, accepted: 1, rejected: 1, skipped: 0 });
  });

  it('tables of figures are held to their width as before', async () => {
    const folder = copyFixture('tiny');
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,144,');
    const { issues } = await checked(folder);
    expect(issues).toMatchObject([{ code: 'extra-cell', severity: 'error', line: 4 }]);
  });
});
