import { beforeAll, describe, expect, it } from 'vitest';
import { totalsTable } from '../../../src/report/csv/totals-table.ts';
import { sixtyComments } from '../../support/comment-log.ts';
import { keptRows, registerRows } from '../../support/csv-table.ts';
import { nothingPublic } from '../../support/public-register.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

type Rows = ReturnType<typeof keptRows>;
const totalsOf = (rows: Rows, section: string) =>
  rows.filter((row) => row['section'] === section).map(({ total, of, value }) => [total, of, value]);

describe('totals of Herefordshire 2013-14', () => {
  let rows: Rows;
  beforeAll(async () => {
    rows = keptRows(totalsTable, await assessFixture('herefordshire-2013-14'));
  });

  // cases/03-risk-register-2008: 48 before, 21 after, 56.25% less; grades of 1 to 3 in numbers.
  it('has the sums of the risk register', () => {
    expect(totalsOf(rows, 'risks')).toEqual([
      ['highest-grade', '', '3'],
      ['graded-in-words', '', 'false'],
      ['risks-scored-twice', '', '8'],
      ['score-before', '', '48'],
      ['score-after', '', '21'],
      ['reduction-percent', '', '56.25'],
    ]);
  });

  // A plan of 2014-2017 begins the day after 31 March 2014: none of its two refreshes is due. S011, S064.
  it('has the years of the plan and what was dropped of the plan before', () => {
    expect(totalsOf(rows, 'plan')).toEqual([
      ['plan', '', '2014-2017'],
      ['as-of', '', '2014-03-31'],
      ['year-of-plan', '', '0'],
      ['years-of-plan', '', '3'],
      ['refreshes-due', '', '0'],
      ['refreshes', '', '2'],
    ]);
    expect(totalsOf(rows, 'frameworks')).toEqual([['priorities-dropped', '', '0']]);
  });

  // METHOD 5: 10,000 draws; ranking-2013-14: four places.
  it('has the draws and the places', () => {
    expect(totalsOf(rows, 'sensitivity')).toContainEqual(['draws', '', '10000']);
    expect(totalsOf(rows, 'sensitivity')).toContainEqual(['slots', '', '4']);
  });
});

it('has what stands under a table of comments and under fortnights', async () => {
  const fortnights = [{ indicator: 'asb', name: 'Incidents', bins: [], before: 2, undated: 1, evidence: [] }];
  const rows = await registerRows(totalsTable, {
    concern: { ...nothingPublic, comments: sixtyComments },
    places: { topAreas: [], beforeAfter: [], fortnights },
  });
  expect(totalsOf(rows, 'concern')).toEqual([
    ['comments', '2013-14', '60'],
    ['comments-without-theme', '2013-14', '3'],
    ['comments-of-other-periods', '', '4'],
  ]);
  expect(totalsOf(rows, 'places')).toEqual([
    ['events-before-the-first-fortnight', 'asb', '2'],
    ['events-without-a-day', 'asb', '1'],
  ]);
});

// S084 as at 2009-08-01: 7 overdue, 3 ongoing, 5 not yet due, none with progress (S083).
it('has how many actions stand where', async () => {
  const counts = { overdue: 7, 'not-yet-due': 5, ongoing: 3, 'no-date': 0, done: 0 };
  const actions = {
    asOf: '2009-08-01',
    actions: [],
    themes: [],
    counts,
    withoutOwner: 0,
    withoutProgress: 15,
  };
  expect(totalsOf(await registerRows(totalsTable, { actions }), 'actions')).toEqual([
    ['as-of', '', '2009-08-01'],
    ['actions', 'overdue', '7'],
    ['actions', 'not-yet-due', '5'],
    ['actions', 'ongoing', '3'],
    ['actions', 'no-date', '0'],
    ['actions', 'done', '0'],
    ['without-owner', '', '0'],
    ['without-progress', '', '15'],
  ]);
});

// S110: three districts, two meetings; S113: what is allocated and what is left add up to the grant.
it('has what is outstanding, in which form the plan is published, and what is left of the grant', async () => {
  const duties = { accessible: 'large print', meetings: [], outstanding: 1 };
  const funding = { from: 'PCC', grant: 100_000, lines: [], allocated: 90_000, left: 10_000 };
  const statute = [
    { id: 'levels' as const, heading: 'Levels', where: '3 indicators', hint: '' },
    { id: 'why' as const, heading: 'Why', where: null, hint: 'Say why.' },
  ];
  const rows = await registerRows(totalsTable, { compliance: { statute, duties, funding } });
  expect(totalsOf(rows, 'compliance')).toEqual([
    ['headings-answered', '', '1'],
    ['headings', '', '2'],
    ['plan-in-a-form-for-all', '', 'large print'],
    ['public-meetings-outstanding', '', '1'],
    ['grant', 'PCC', '100000'],
    ['allocated', 'PCC', '90000'],
    ['left', 'PCC', '10000'],
  ]);
});
