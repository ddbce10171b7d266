import { expect, it } from 'vitest';
import type { Area } from '../../../../src/model/area.ts';
import type { AreaRank, AreaRanks } from '../../../../src/model/registers/public-view.ts';
import { areaLines } from '../../../../src/report/terminal/public/areas.ts';

const item = (name: string, ...ranks: readonly number[]): AreaRank => ({
  item: name,
  name,
  ranks: ranks.map((rank, at) => ({ area: `${at}`, name: `District ${at + 1}`, rank })),
  sum: ranks.reduce((sum, rank) => sum + rank, 0),
  place: 1,
  evidence: [],
});
const ranks = (items: readonly AreaRank[], agreement: number | null = null): AreaRanks => ({
  by: 'survey',
  areas: 3,
  agreement,
  items,
});

const areas = (...types: readonly Area['type'][]): readonly Area[] =>
  types.map((type, at) => ({ code: `${at}`, name: `District ${at + 1}`, type, aliases: [] }));
const districts = areas('local-authority', 'local-authority', 'local-authority');

// Plan 2008-11 of South Worcestershire, line 169: the level of crime came first in all three districts.
it.each([
  ['districts', districts],
  ['areas', areas('local-authority', 'area-group', 'local-authority')],
  ['areas', []],
])('says that a concern comes first in all 3 %s', (word, known) => {
  expect(areaLines(ranks([item('Level of crime', 1, 1, 1)]), known)[0]).toBe(
    `- Survey, Level of crime: first in all 3 ${word}.`,
  );
});

it.each([
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [13, '13th'],
  [21, '21st'],
])('%i is %s', (rank, word) => {
  expect(areaLines(ranks([item('Litter', rank, 1, 1)]), districts)[0]).toContain(
    `${word} in District 1, first in`,
  );
});

it('says how far the areas agree, where that can be worked out', () => {
  expect(areaLines(ranks([], 0.875), districts)).toEqual([
    "  In order of the sum of ranks. Agreement of the areas (Kendall's W): 0.88.",
  ]);
  expect(areaLines(ranks([]), districts)).toEqual(['  In order of the sum of ranks.']);
});
