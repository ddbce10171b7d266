import { describe, expect, it } from 'vitest';
import type { Action, ActionTracker } from '../../../src/model/registers/action.ts';
import { actionTable } from '../../../src/report/terminal/action-table.ts';
import { plain, widest } from '../../support/sample-assessment.ts';

const action = (changes: Partial<Action> = {}): Action => ({
  theme: null,
  action: 'Outline of a Town Council Champion',
  owner: 'CSDP Partnership Manager',
  dueText: 'July 09',
  criteria: null,
  progress: null,
  tags: [],
  origin: { source: 'actions', file: 'actions.csv', firstLine: 2, lastLine: 2 },
  due: '2009-07-31',
  status: 'overdue',
  ...changes,
});
// Seed 003:9-51 as at 2009-08-01: 15 actions under 9 recommendations; 7 overdue, 3 ongoing, 5 not yet due; none begun.
const tracker = (actions: readonly Action[]): ActionTracker => ({
  asOf: '2009-08-01',
  actions,
  themes: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  counts: { overdue: 7, 'not-yet-due': 5, ongoing: 3, 'no-date': 0, done: 0 },
  withoutOwner: 0,
  withoutProgress: 15,
});
const textOf = (actions: readonly Action[], width = 80) =>
  actionTable({ registers: { actions: tracker(actions) } }, plain, width);
const rowsOf = (text: string) => text.split('\n').map((line) => line.split(/\s{2,}/));

describe('actionTable', () => {
  it('says how many stand where, as at the day', () => {
    const many = Array.from({ length: 15 }, () => action());
    expect(textOf(many).replace(/\n/g, ' ')).toContain(
      'As at 2009-08-01: 15 actions under 9 themes: 7 overdue, 5 not yet due, 3 ongoing; 15 without progress, 0 without an owner.',
    );
  });

  it('says who, by when and where each stands: a day where one is known, what was written where none is', () => {
    const ongoing = action({ action: 'Parish magazines', dueText: 'Ongoing', due: null, status: 'ongoing' });
    const nobody = action({ action: 'Write', owner: null, dueText: '', due: null, status: 'no-date' });
    const rows = rowsOf(textOf([action(), ongoing, nobody], 120));
    expect(rows).toContainEqual([
      'Outline of a Town Council Champion',
      'CSDP Partnership Manager',
      '2009-07-31',
      'overdue',
    ]);
    expect(rows).toContainEqual(['Parish magazines', 'CSDP Partnership Manager', 'Ongoing', 'ongoing']);
    expect(rows).toContainEqual(['Write', 'nobody named', '-', 'no date']);
  });

  it('puts a theme once above its actions', () => {
    const lines = textOf([
      action({ theme: 'Rural forums', action: 'Extend their role' }),
      action({ theme: 'Rural forums', action: 'Pursue funding' }),
    ]).split('\n');
    expect(lines.filter((line) => line === 'Rural forums')).toHaveLength(1);
    expect(lines.filter((line) => /^ {2}(Extend their role|Pursue funding) /.test(line))).toHaveLength(2);
  });

  it('counts tags where there are any', () => {
    expect(textOf([action({ tags: ['prevention'] }), action({ tags: ['prevention'] })])).toMatch(
      /prevention 2, information 0/,
    );
    expect(textOf([action()])).not.toContain('Tags');
  });

  it.each([60, 80, 120])('fits %i columns', (width) => {
    const long = action({ action: 'Presentation '.repeat(12), owner: 'Head of Partnership Support' });
    expect(widest(textOf([long], width))).toBeLessThanOrEqual(width);
  });

  it('is empty where there is no action plan', () => {
    expect(actionTable({ registers: {} }, plain, 80)).toBe('');
  });
});
