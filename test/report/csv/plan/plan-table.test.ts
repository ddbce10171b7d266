import { expect, it } from 'vitest';
import { planTable } from '../../../../src/report/csv/plan/plan-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// plan: of fixtures/herefordshire-2013-14/assessment.yaml, from the plan 2014-17:210-220; S059.
it('has the four priorities with lead, objectives, outcomes and place', async () => {
  const rows = keptRows(planTable, await assessFixture('herefordshire-2013-14'));
  expect(rows.map(({ candidate, lead }) => [candidate, lead])).toEqual([
    ['re-offending', 'Warwickshire and West Mercia Community Rehabilitation Company'],
    ['domestic-abuse', 'West Mercia Police'],
    ['alcohol-and-drugs', 'Public Health, Herefordshire Council'],
    ['asb-and-cohesion', 'Sustainable Communities, Herefordshire Council'],
  ]);
  // Ranks: cases/ranking-2013-14/results.md. The fourth priority is an override of the partnership.
  expect(rows.map(({ rank, agreed_tier }) => [rank, agreed_tier])).toEqual([
    ['1', 'priority'],
    ['2', 'priority'],
    ['3', 'priority'],
    ['5', 'priority'],
  ]);
  expect(rows[2]).toMatchObject({
    plan: '2014-2017',
    as_of: '2014-03-31',
    objectives:
      'commission services that minimise harm; sensible drinking, aimed at 9 to 18 years; prevent violence and disorder of the night time economy',
    outcomes:
      'fewer drug and alcohol related offences; fewer alcohol A&E attendances under 18; fewer admissions under 18; fewer alcohol related assaults',
    horizon: '',
    scope: '',
  });
});

it('names the agreements that a priority serves', async () => {
  // plan: of fixtures/south-worcestershire-2008: alcohol serves PSA 25, the other five PSA 23.
  const rows = keptRows(planTable, await assessFixture('south-worcestershire-2008'));
  expect(rows.map(({ frameworks }) => frameworks)).toEqual(
    '23 25 23 23 23 23'.split(' ').map((number) => `psa-${number}`),
  );
});

it('is not written without a plan', async () => expect(await registerRows(planTable, {})).toEqual([]));
