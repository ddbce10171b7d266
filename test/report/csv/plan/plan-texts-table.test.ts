import { expect, it } from 'vitest';
import { planTextsTable } from '../../../../src/report/csv/plan/plan-texts-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// Lines counted under plan: in fixtures/herefordshire-2013-14/assessment.yaml.
it('has a row for each text: 3 of context, 7 of approach, 15 objectives, 12 outcomes, 2 links', async () => {
  const rows = keptRows(planTextsTable, await assessFixture('herefordshire-2013-14'));
  const many = (part: string) => rows.filter((row) => row['part'] === part).length;
  expect(['context', 'approach', 'objective', 'outcome', 'link'].map(many)).toEqual([3, 7, 15, 12, 2]);
  expect(rows).toHaveLength(39);
});

it('keeps an outcome with its priority and what it is measured on', async () => {
  const rows = keptRows(planTextsTable, await assessFixture('herefordshire-2013-14'));
  expect(rows.filter(({ indicator }) => indicator !== '')).toEqual(
    [
      ['re-offending', 'IOM re-offending stabilised or lower than 2013/14', 'iom-reoffending'],
      ['domestic-abuse', 'fewer repeat cases of domestic abuse', 'marac-repeat-annual'],
      ['asb-and-cohesion', 'as many people report feeling safe', 'feel-safe'],
      ['asb-and-cohesion', 'fewer ASB and hate crimes reported', 'asb-incidents'],
    ].map(([candidate, text, indicator]) => ({ part: 'outcome', candidate, text, indicator })),
  );
});

it('is not written without a plan', async () => expect(await registerRows(planTextsTable, {})).toEqual([]));
