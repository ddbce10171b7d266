import { expect, it } from 'vitest';
import { sensitivityTable } from '../../../src/report/csv/sensitivity-table.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

it('has a row for each scenario and candidate, with its place', async () => {
  const assessment = await assessFixture();
  const scenarios = [
    {
      id: 'equal',
      name: 'Equal weights',
      kind: 'named' as const,
      order: [
        { candidate: 'b', score: 60 },
        { candidate: 'a', score: 59.5 },
      ],
    },
  ];
  const sensitivity = { ...assessment.sensitivity, slots: 1, scenarios };
  expect(
    sensitivityTable({ ...assessment, sensitivity })
      .trim()
      .split(/\r?\n/),
  ).toEqual([
    'scenario,name,kind,place,candidate,score,in_top_n',
    'equal,Equal weights,named,1,b,60,true',
    'equal,Equal weights,named,2,a,59.5,false',
  ]);
});
