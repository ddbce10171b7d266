import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaScores, ranksOverAreas } from '../../../src/measures/surveys/ranks-over-areas.ts';

type Scores = readonly (readonly (number | null)[])[];

const origin = (line: number) => ({ source: 'survey', file: 'survey.csv', firstLine: line, lastLine: line });
const areas = (scores: Scores): readonly AreaScores[] =>
  scores.map((own, at) => ({
    area: { code: `D${at + 1}`, name: `District ${at + 1}` },
    scores: own,
    origins: own.map((_, item) => [origin(10 * (at + 1) + item)]),
  }));
const over = (scores: Scores) => {
  const items = (scores[0] ?? []).map((_, at) => ({ id: `item-${at}`, name: `Item ${at}` }));
  return ranksOverAreas('survey', items, areas(scores));
};

describe('ranksOverAreas', () => {
  // S093: ranks 1, 1, 1 -> "first in all three districts". Rank sums by hand: 3, then 2 + 3 + 3 = 8 and 3 + 2 + 2 = 7.
  it('puts first what is first in all three districts', () => {
    const found = over([
      [60, 40, 20],
      [50, 10, 30],
      [90, 10, 11],
    ]);
    expect(found).toMatchObject({ by: 'survey', areas: 3 });
    expect(found?.items.map(({ item, sum, place }) => [item, sum, place])).toEqual([
      ['item-0', 3, 1],
      ['item-2', 7, 2],
      ['item-1', 8, 3],
    ]);
    expect(found?.items[0]?.ranks.map(({ name, rank }) => [name, rank])).toEqual([
      ['District 1', 1],
      ['District 2', 1],
      ['District 3', 1],
    ]);
  });

  // oracles/kendalls_w.csv, cases 004 and 005 (irr::kendall, corrected for ties).
  it.each<[Scores, number]>([
    [
      [
        [1, 1, 2, 1],
        [0, 1, 3, 1],
        [2, 2, 1, 0],
      ],
      0.319_444_444_444,
    ],
    [
      [
        [0.528, 2.465, 3.117, 3.966, 4.068, 5.403],
        [-0.221, 1.555, 1.947, 4.896, 4.942, 4.98],
        [1.882, 2.922, 2.049, 4.037, 6.762, 7.523],
      ],
      0.974_603_174_603,
    ],
  ])('says how far areas agree, case %#', (scores, w) => {
    expect(over(scores)?.agreement).toBeCloseTo(w, 10);
  });

  it('knows no agreement where no area tells two items apart', () => {
    const same = [1, 1, 1];
    expect(over([same, same])).toMatchObject({
      agreement: null,
      items: [{ place: 1 }, { place: 1 }, { place: 1 }],
    });
  });

  it('leaves out an area that does not say of every item: missing is no last place', () => {
    const found = over([
      [60, 40],
      [null, 90],
      [50, 10],
    ]);
    expect(found?.areas).toBe(2);
    expect(found?.items[0]).toMatchObject({
      item: 'item-0',
      sum: 2,
      evidence: [{ firstLine: 10, lastLine: 30 }],
    });
    expect(found?.items[0]?.ranks.map(({ area }) => area)).toEqual(['D1', 'D3']);
  });

  it.each<[string, Scores]>([
    ['no area', []],
    ['one area', [[1, 2, 3]]],
    [
      'one area that says all',
      [
        [1, 2],
        [1, null],
      ],
    ],
    ['one item', [[1], [2]]],
  ])('is null with %s', (_, scores) => expect(over(scores)).toBeNull());
});

it('an item that rises in one area never falls in the sum, and order of areas changes nothing', () => {
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
      const placeOf = (scores: Scores) =>
        over(scores)?.items.find(({ item }) => item === 'item-0')?.place ?? 0;
      const [first, ...others] = rows;
      const raised = [[10, ...first!.slice(1)], ...others];
      expect(placeOf(raised)).toBeLessThanOrEqual(placeOf(rows));
      expect(placeOf(rows.toReversed())).toBe(placeOf(rows));
    }),
  );
});
