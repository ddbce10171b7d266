import { expect, it } from 'vitest';
import { watchingTable } from '../../../../src/report/csv/plan/watching-table.ts';
import { keptRows, registerRows, tinyWith } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// plan 2014-17:325, the five bullets under horizon: of the configuration; S062.
it('has the five bullets of the horizon, with the candidates that they name', async () => {
  const rows = keptRows(watchingTable, await assessFixture('herefordshire-2013-14'));
  const horizon = rows.filter(({ kind }) => kind === 'horizon');
  expect(horizon.map(({ candidates }) => candidates)).toEqual([
    'families-with-multiple-problems',
    'rural-crime; cybercrime; child-exploitation',
    '',
    '',
    '',
  ]);
  expect(horizon[4]).toMatchObject({ text: 'Joint commissioning with the PCC', owner: '', again_when: '' });
});

it('says who watches and who asks', async () => {
  const { registers } = await assessFixture('herefordshire-2013-14');
  const plan = {
    ...registers.plan!,
    horizon: [],
    // S060 and S061: the commissioner asks for rural crime; partners work together on road safety.
    mandated: [{ candidate: 'rural-crime', name: 'Rural crime', by: 'PCC' }],
    watching: [
      {
        candidate: 'road-safety',
        name: 'Road safety',
        reason: 'partners work together',
        owner: 'Council',
        trigger: '+20%',
      },
    ],
  };
  const rows = keptRows(watchingTable, await tinyWith({ registers: { plan } }));
  expect(rows).toMatchObject([
    {
      kind: 'watched',
      candidates: 'road-safety',
      text: 'Road safety',
      reason: 'partners work together',
      asked_by: '',
      owner: 'Council',
      // A spreadsheet would run a cell that begins with a plus.
      again_when: "'+20%",
    },
    { kind: 'mandated', candidates: 'rural-crime', text: 'Rural crime', asked_by: 'PCC', owner: '' },
  ]);
});

it('is not written without a plan', async () => expect(await registerRows(watchingTable, {})).toEqual([]));
