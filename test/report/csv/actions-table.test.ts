import { expect, it } from 'vitest';
import type { Action, ActionStatus, ActionTracker } from '../../../src/model/registers/action.ts';
import { actionsTable } from '../../../src/report/csv/actions-table.ts';
import { registerRows } from '../../support/csv-table.ts';

const action = (status: ActionStatus, more: Partial<Action>): Action => ({
  theme: null,
  action: 'Review consultation',
  owner: null,
  dueText: '',
  due: null,
  status,
  criteria: null,
  progress: null,
  tags: [],
  origin: { source: 'actions', file: 'input/actions.csv', firstLine: 2, lastLine: 3 },
  ...more,
});
const tracker = (actions: readonly Action[]): ActionTracker => ({
  asOf: '2009-08-01',
  actions,
  themes: [],
  counts: { overdue: 0, 'not-yet-due': 0, ongoing: 0, 'no-date': 0, done: 0 },
  withoutOwner: 0,
  withoutProgress: 0,
});

// S084: "Oct 09" is its last day, "Ongoing" has none; S075: tags.
it('has a row for each action, its date as written and as understood', async () => {
  const actions = tracker([
    action('not-yet-due', { dueText: 'Oct 09', due: '2009-10-31', tags: ['prevention', 'reassurance'] }),
    action('ongoing', { dueText: 'Ongoing', owner: 'Group' }),
  ]);
  expect(await registerRows(actionsTable, { actions })).toMatchObject([
    {
      by_when: 'Oct 09',
      due: '2009-10-31',
      status: 'not-yet-due',
      tags: 'prevention; reassurance',
      owner: '',
      first_line: '2',
      last_line: '3',
    },
    { by_when: 'Ongoing', due: '', status: 'ongoing', tags: '', owner: 'Group' },
  ]);
});

it('is not written without an action plan', async () =>
  expect(await registerRows(actionsTable, {})).toEqual([]));
