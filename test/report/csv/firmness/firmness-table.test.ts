import { beforeAll, expect, it } from 'vitest';
import { firmnessTable } from '../../../../src/report/csv/firmness/firmness-table.ts';
import { keptRows, tinyWith } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

let rows: ReturnType<typeof keptRows>;
beforeAll(async () => {
  rows = keptRows(firmnessTable, await assessFixture('herefordshire-2013-14'));
});

// cases/ranking-2013-14/results.md: how many of 18 scenarios put each among the first four.
it.each([
  ['re-offending', '18', 'true'],
  ['domestic-abuse', '17', 'true'],
  ['alcohol-and-drugs', '17', 'true'],
  ['sexual-offences', '9', 'false'],
  ['asb-and-cohesion', '6', 'false'],
  ['road-safety', '2', 'false'],
])('%s is among the first four in %s of 18 scenarios', (candidate, scenarios, robust) => {
  expect(rows).toHaveLength(15);
  expect(rows.find((row) => row['candidate'] === candidate)).toMatchObject({
    slots: '4',
    scenarios_in_top_n: scenarios,
    robust,
  });
});

it('says which weight moves a candidate over the line, and leaves blank what none moves', async () => {
  const { sensitivity } = await tinyWith({});
  const own = { probabilityTopN: 0.5, rankRange: [1, 2] as const, scenariosInTopN: 3, robust: false };
  const shift = { criterion: 'harm' as const, from: 25, to: 77.9, moves: 'out' as const };
  const candidates = [
    { ...own, candidate: 'burglary', shift },
    { ...own, candidate: 'unknown', shift: null },
  ];
  const assessment = await tinyWith({ sensitivity: { ...sensitivity, candidates } });
  expect(keptRows(firmnessTable, assessment)).toMatchObject([
    {
      name: 'Domestic burglary',
      probability_top_n: '0.5',
      best_place: '1',
      worst_place: '2',
      shift_moves: 'out',
      shift_criterion: 'harm',
      shift_from: '25',
      shift_to: '77.9',
    },
    { name: '', shift_moves: '', shift_criterion: '', shift_from: '', shift_to: '' },
  ]);
});
