import { describe, expect, it } from 'vitest';
import type { ActionRecord, DueDate } from '../../src/model/registers/action.ts';
import { keepActions } from '../../src/registers/actions.ts';
import { settings } from '../support/settings.ts';
import { source, sourceRecords } from '../support/sources.ts';

const day = (text: string): DueDate => ({ kind: 'day', day: text });
const ongoing: DueDate = { kind: 'ongoing' };

function record(changes: Partial<ActionRecord> = {}): ActionRecord {
  return {
    theme: null,
    action: 'Presentation to councils',
    owner: 'Officer',
    due: day('2009-10-31'),
    dueText: 'Oct 09',
    criteria: null,
    progress: null,
    done: null,
    tags: [],
    columns: { owner: 3, due: 4 },
    origin: { source: 'actions', file: 'actions.csv', firstLine: 5, lastLine: 5 },
    ...changes,
  };
}

const kept = (actions: readonly ActionRecord[], asOf = '2009-08-01') =>
  keepActions({
    records: sourceRecords({ actions }),
    settings: settings({ asOf, sources: [source('actions', { id: 'actions', partner: 'Marketing' })] }),
  });
const statusOf = (changes: Partial<ActionRecord>, asOf?: string) =>
  kept([record(changes)], asOf).registers.actions?.actions[0]?.status;

describe('keepActions', () => {
  it('keeps nothing where there is no action plan', () =>
    expect(kept([])).toEqual({ registers: {}, issues: [] }));

  // Action plan 2009, 15 rows: Oct, ongoing, July x 3, June, September, ongoing, July, Nov, ongoing, May, April, September x 2.
  it('as at 2009-08-01: 7 overdue, 3 ongoing, 5 not yet due, and no progress anywhere', () => {
    const months = [10, 0, 7, 7, 7, 6, 9, 0, 7, 11, 0, 5, 4, 9, 9];
    const last = (month: number) => `2009-${String(month).padStart(2, '0')}-30`;
    const { actions } = kept(
      months.map((month) => record({ due: month === 0 ? ongoing : day(last(month)) })),
    ).registers;
    expect(actions?.counts).toEqual({ overdue: 7, ongoing: 3, 'not-yet-due': 5, 'no-date': 0, done: 0 });
    expect([actions?.withoutProgress, actions?.withoutOwner]).toEqual([15, 0]);
  });

  it.each([
    ['due on the day looked from', { due: day('2009-08-01') }, 'not-yet-due'],
    ['due the day before', { due: day('2009-07-31') }, 'overdue'],
    ['without an end', { due: ongoing }, 'ongoing'],
    ['without a date', { due: { kind: 'none' } }, 'no-date'],
    ['of a day that no calendar has', { due: { kind: 'impossible' } }, 'no-date'],
    ['done, nobody says when', { done: { on: null } }, 'done'],
    ['done on the day looked from', { due: day('2009-05-31'), done: { on: '2009-08-01' } }, 'done'],
    ['done a day later', { due: day('2009-05-31'), done: { on: '2009-08-02' } }, 'overdue'],
    ['done before it could be overdue', { due: ongoing, done: { on: '2009-01-01' } }, 'done'],
  ] as const)('an action %s', (_, changes, status) => expect(statusOf(changes)).toBe(status));

  it('names each theme once, in the order of the file', () =>
    expect(kept(['2', '1', null, '2'].map((theme) => record({ theme }))).registers.actions?.themes).toEqual([
      '2',
      '1',
    ]));

  it('gives no day for what has none', () =>
    expect(
      kept([record({ due: ongoing }), record()]).registers.actions?.actions.map(({ due }) => due),
    ).toEqual([null, '2009-10-31']));
});

describe('issues of actions', () => {
  it('an action without an owner is told at its cell, with whom to ask', () =>
    expect(kept([record({ owner: null })]).issues).toEqual([
      {
        code: 'action-owner',
        severity: 'warning',
        source: 'actions',
        file: 'actions.csv',
        line: 5,
        column: 3,
        message: 'an action has no owner',
        hint: 'Name who answers for it: until then nobody does. Ask Marketing if it is not yours to change.',
      },
    ]));

  it.each([
    [{ due: { kind: 'none' }, dueText: '' }, ['an action has no date']],
    [{ due: { kind: 'none' }, dueText: '', done: { on: null } }, []],
    [{ due: { kind: 'impossible' }, dueText: '31 Feb 2010' }, ['"31 Feb 2010" is no day of the calendar']],
    [
      { due: { kind: 'unclear' }, dueText: 'when the forums have met' },
      ['"when the forums have..." is no date'],
    ],
    [{ due: ongoing, dueText: 'Ongoing' }, []],
  ] as const)('%j', (changes, messages) => {
    const { issues } = kept([record(changes)]);
    expect(issues.map(({ message }) => message)).toEqual(messages);
    expect(
      issues.every(({ code, line, column }) => code === 'action-date' && line === 5 && column === 4),
    ).toBe(true);
  });
});
