import { describe, expect, it } from 'vitest';
import { didYouMean, nearestWord } from '../../src/model/nearest-word.ts';

describe('nearestWord', () => {
  // Levenshtein distances by hand: kitten to sitting is the textbook 3.
  it.each([
    ['kitten', ['sitting'], 'sitting'],
    ['kitten', ['sittings'], null],
    ['colums', ['columns', 'category'], 'columns'],
    ['Period', ['period'], 'period'],
    ['ab', ['xy'], null],
    ['x', ['y'], null],
    ['burglry', ['robbery', 'burglary'], 'burglary'],
    ['anything', [], null],
  ])('for %s among %j is %j', (written, known, nearest) => {
    expect(nearestWord(written, known)).toBe(nearest);
  });

  it('is the first of two that are equally near', () => {
    expect(nearestWord('cat', ['bat', 'hat'])).toBe('bat');
  });
});

describe('didYouMean', () => {
  it('asks about the nearest word, or says nothing', () => {
    expect(didYouMean('perod', ['period'])).toBe(' Did you mean "period"?');
    expect(didYouMean('telephone', ['period'])).toBe('');
  });
});
