import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import type { CriterionId, CriterionScore } from '../../src/model/criterion.ts';
import { rank } from '../../src/ranking/rank.ts';
import { candidate, scored } from '../support/evidence.ts';

const { weights } = loadMethod();
const criteria = weights.map((one) => one.criterion);
const all = (id: string, score: number): CriterionScore[] =>
  criteria.map((criterion) => scored(id, criterion, score));
const ids = (scores: readonly CriterionScore[]) =>
  [...new Set(scores.map((one) => one.candidate))].map(candidate);
const ranked = (scores: readonly CriterionScore[]) => rank(ids(scores), scores, weights);

describe('rank', () => {
  it('orders by score', () => {
    const list = ranked([...all('low', 20), ...all('high', 80)]);
    expect(list.map((one) => [one.candidate.id, one.rank])).toEqual([
      ['high', 1],
      ['low', 2],
    ]);
  });

  it('shares the better rank between scores that print the same, and skips the next', () => {
    const list = ranked([...all('a', 50.01), ...all('b', 50.04), ...all('c', 40)]);
    expect(list.map((one) => [one.rank, one.tied])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
  });

  it('orders a tie by harm, comparison, trend, size, then id', () => {
    const tie = (id: string, first: CriterionId, second: CriterionId) => [
      ...criteria.filter((one) => one !== first && one !== second).map((one) => scored(id, one, 50)),
      scored(id, first, 60),
      scored(id, second, 40),
    ];
    // Weights 15 and 15: what one criterion gains the other loses.
    const list = ranked([
      ...tie('z', 'comparison', 'trend'),
      ...tie('y', 'trend', 'comparison'),
      ...all('b', 50),
      ...all('a', 50),
    ]);
    expect(list.map((one) => one.candidate.id)).toEqual(['z', 'a', 'b', 'y']);
    expect(list.every((one) => one.rank === 1 && one.tied)).toBe(true);
  });

  it('lists but does not rank a candidate with less than half of the weight evidenced', () => {
    const thin = [scored('thin', 'harm', 100), scored('thin', 'size', 100)];
    const list = ranked([...all('full', 10), ...thin]);
    expect(list.map((one) => [one.candidate.id, one.rank])).toEqual([
      ['full', 1],
      ['thin', null],
    ]);
    expect(list[1]).toMatchObject({ reason: 'too-little-evidence', coverage: 40 });
  });

  it('calls a candidate without evidence a gap', () => {
    expect(rank([candidate('none')], [], weights)[0]).toMatchObject({
      rank: null,
      reason: 'no-evidence',
    });
  });
});

describe('laws of the ranking', () => {
  const cell = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
  const table = fc.array(fc.tuple(...criteria.map(() => cell)), { minLength: 1, maxLength: 8 });
  const scoresOf = (rows: readonly (readonly (number | null)[])[]): CriterionScore[] =>
    rows.flatMap((row, index) =>
      row.flatMap((score, column) => (score === null ? [] : [scored(`c${index}`, criteria[column]!, score)])),
    );
  const candidatesOf = (rows: readonly unknown[]) => rows.map((_, index) => candidate(`c${index}`));
  const check = (law: (rows: readonly (readonly (number | null)[])[]) => boolean) =>
    fc.assert(fc.property(table, law), { seed: 4, numRuns: 500 });

  it('keeps scores in 0 to 100 and equal to the sum of their points', () => {
    check((rows) =>
      rank(candidatesOf(rows), scoresOf(rows), weights).every((one) => {
        const sum = one.contributions.reduce((total, part) => total + part.points, 0);
        return one.score >= 0 && one.score <= 100 && Math.abs(sum - one.score) < 1e-9;
      }),
    );
  });

  it('does not depend on the order of candidates or scores', () => {
    check((rows) => {
      const there = rank(candidatesOf(rows), scoresOf(rows), weights);
      const back = rank(candidatesOf(rows).reverse(), scoresOf(rows).reverse(), weights);
      return JSON.stringify(there) === JSON.stringify(back);
    });
  });

  it('changes no other score when a candidate is taken out', () => {
    check((rows) => {
      const whole = rank(candidatesOf(rows), scoresOf(rows), weights);
      const rest = rank(candidatesOf(rows).slice(1), scoresOf(rows), weights);
      return rest.every(
        (one) => whole.find((other) => other.candidate.id === one.candidate.id)?.score === one.score,
      );
    });
  });

  it('never lowers a score when evidence gets worse', () => {
    fc.assert(
      fc.property(table, fc.nat(7), fc.double({ min: 0, max: 100, noNaN: true }), (rows, column, rise) => {
        const worse = rows.map((row) =>
          row.map((score, at) => (at === column && score !== null ? Math.min(100, score + rise) : score)),
        );
        const before = rank(candidatesOf(rows), scoresOf(rows), weights);
        const after = rank(candidatesOf(worse), scoresOf(worse), weights);
        return after.every(
          (one) => one.score >= before.find((other) => other.candidate.id === one.candidate.id)!.score,
        );
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
