import { describe, expect, it } from 'vitest';
import { levelWordsOf } from '../../../src/measures/change/level-words.ts';
import { yearValues } from '../../../src/measures/level/year-values.ts';
import { indicator, period, population, series } from '../../support/observations.ts';

const wordsOf = (counts: Readonly<Record<string, number>>, changes = {}) =>
  levelWordsOf(
    yearValues(series(counts, { indicator: indicator({ kind: 'count' }), ...changes }), period('2023-24')),
  );

describe('levelWordsOf', () => {
  it.each([
    [{ '2021-22': 3, '2022-23': 2, '2023-24': 1 }, 'continual decrease', 3],
    [{ '2020-21': 9, '2021-22': 1, '2022-23': 2, '2023-24': 3 }, 'fluctuating', 4],
    [{ '2022-23': 2, '2023-24': 1 }, 'too few points', 2],
    // 2021-22 is not known: the steps into and out of it are not seen.
    [{ '2019-20': 9, '2020-21': 8, '2022-23': 2, '2023-24': 1 }, 'too few points', 2],
  ])('%j: %s', (counts, words, wordsOver) => {
    expect(wordsOf(counts)).toEqual({ words, wordsOver });
  });

  it('follows the rate, not the count: 100, 110, 120 of 1,000, 1,200, 1,400 residents', () => {
    const populations = [1000, 1200, 1400].map((residents, index) => population(2021 + index, residents));
    const counts = { '2021-22': 100, '2022-23': 110, '2023-24': 120 };
    expect(wordsOf(counts, { indicator: indicator(), populations }).words).toBe('continual decrease');
    const lacking = { indicator: indicator(), populations: populations.slice(1) };
    expect(wordsOf(counts, lacking)).toEqual({ words: 'too few points', wordsOver: 2 });
  });
});
