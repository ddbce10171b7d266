import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPlaces, placeAt, shareAbove, shareInTop } from '../../../src/ranking/sensitivity/draw-places.ts';
import { rankAcceptability } from '../../../src/stats/ranks/rank-acceptability.ts';

const draws = (...scores: readonly number[][]) => scores.map((list) => Float64Array.from(list));

describe('places over the draws', () => {
  it('counts how often each takes each place', () => {
    // Draw 1: a b c; draw 2: b a c; draw 3: a c b.
    const places = drawPlaces(draws([9, 5, 9], [8, 6, 1], [1, 1, 2]));
    expect(places).toEqual([
      [2, 1, 0],
      [1, 1, 1],
      [0, 1, 2],
    ]);
  });

  it('keeps the order of the list between equal scores', () => {
    expect(drawPlaces(draws([5], [7], [5]))).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  const scoreLists = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 30 }))
    .chain(([many, length]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }), {
        minLength: many,
        maxLength: many,
      }),
    );

  it('fills every place once in every draw, so that shares of the first N add to N', () => {
    fc.assert(
      fc.property(scoreLists, fc.integer({ min: 1, max: 8 }), (lists, slots) => {
        const places = drawPlaces(draws(...lists));
        for (const [place] of lists.entries())
          expect(places.reduce((sum, counts) => sum + counts[place]!, 0)).toBe(lists[0]!.length);
        const shares = places.map((counts) => shareInTop(counts, slots));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(Math.min(slots, lists.length), 9);
      }),
    );
  });

  it('gives 5th and 95th percentiles of places as places', () => {
    // 100 draws: place 1 four times, place 2 ninety times, place 3 six times.
    expect([0.05, 0.95].map((share) => placeAt([4, 90, 6], share))).toEqual([2, 3]);
    expect([0.05, 0.95].map((share) => placeAt([5, 90, 5], share))).toEqual([1, 2]);
  });

  it('counts a tie as not above', () => {
    const [one, other] = draws([3, 2, 1, 4], [3, 1, 2, 1]);
    expect(shareAbove(one!, other!)).toBe(0.5);
  });
});

// rankAcceptability is held to the 9 rows of fixtures/reference/oracles/smaa_rank_acceptability.csv.
it('without noise, is rank acceptability (SMAA-2)', () => {
  const distinct = fc.uniqueArray(fc.double({ min: 0, max: 100, noNaN: true }), {
    minLength: 12,
    maxLength: 12,
  });
  const weighting = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(distinct, fc.array(weighting, { minLength: 1, maxLength: 20 }), (values, weightings) => {
      const scores = [0, 3, 6, 9].map((at) => values.slice(at, at + 3));
      const worth = (own: readonly number[], weights: readonly number[]) =>
        own.reduce((sum, score, at) => sum + score * weights[at]!, 0);
      const drawn = scores.map((own) => Float64Array.from(weightings, (weights) => worth(own, weights)));
      const tied = weightings.some(
        (_, draw) => new Set(drawn.map((list) => list[draw])).size < scores.length,
      );
      fc.pre(!tied);
      const acceptability = rankAcceptability(scores, weightings);
      if (!acceptability.ok) throw new Error(acceptability.reason);
      for (const [at, counts] of drawPlaces(drawn).entries())
        expect(counts.map((count) => count / weightings.length)).toEqual(
          acceptability.value[at]!.acceptability,
        );
    }),
  );
});
