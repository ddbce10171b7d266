import { describe, expect, it } from 'vitest';
import { countedIn, isNested, nestedIssues } from '../../../src/observations/figures/nested-categories.ts';
import { countFigure, publishedFigure } from '../../support/figures.ts';
import { indicator } from '../../support/observations.ts';

// The offence groups of the Home Office: residential burglary is burglary, and both are theft.
const residential = countFigure({ category: 'residential-burglary', groups: ['burglary', 'theft'], line: 9 });
const robbery = countFigure({ category: 'robbery', groups: ['total-recorded-crime'] });
const publishedBurglary = publishedFigure({ category: 'burglary', within: ['theft'] });

const adding = (...categories: readonly string[]) => indicator({ id: 'sum', categories });

describe('countedIn', () => {
  it.each([
    ['its own category', ['residential-burglary'], ['residential-burglary']],
    ['a group that it is a part of', ['theft', 'robbery'], ['theft']],
    [
      'both, where the indicator names both',
      ['theft', 'residential-burglary'],
      ['residential-burglary', 'theft'],
    ],
    ['nothing that the indicator does not name', ['robbery'], []],
  ])('is %s', (_, categories, counted) => {
    expect(countedIn(residential, adding(...categories))).toEqual(counted);
  });

  it('knows no groups of a published figure', () => {
    expect(countedIn(publishedBurglary, adding('burglary', 'theft'))).toEqual(['burglary']);
  });
});

describe('isNested', () => {
  it.each([
    ['a count and its group', residential, adding('residential-burglary', 'theft'), true],
    ['two groups of one count', residential, adding('burglary', 'theft'), true],
    ['a count and a group of others', residential, adding('residential-burglary', 'robbery'), false],
    ['the group of a count alone', residential, adding('theft'), false],
    ['a count of neither', robbery, adding('burglary', 'theft'), false],
    ['a published figure and the whole', publishedBurglary, adding('burglary', 'theft'), true],
    ['a published figure beside others', publishedBurglary, adding('burglary', 'robbery'), false],
    ['a published figure that is no category of it', publishedBurglary, adding('theft', 'robbery'), false],
  ])('of %s', (_, figure, of, nested) => expect(isNested(figure, of)).toBe(nested));

  it('does not mind the sources of others', () => {
    const of = indicator({ categories: ['residential-burglary', 'theft'], sources: ['survey'] });
    expect(isNested(residential, of)).toBe(false);
  });
});

describe('nestedIssues', () => {
  it('has one error for an indicator, at the first figure that would count twice', () => {
    const later = countFigure({ category: 'residential-burglary', groups: ['theft'], line: 12 });
    const of = adding('residential-burglary', 'theft');
    expect(nestedIssues([of], [robbery, residential, later])).toEqual([
      {
        code: 'nested-categories',
        severity: 'error',
        source: 'crime',
        file: 'crime.csv',
        line: 9,
        column: null,
        message:
          'indicator sum adds residential-burglary to a category that it is a part of: it has no figure',
        hint: 'Leave out the parts or the whole: residential-burglary, theft.',
      },
    ]);
  });

  it('has one for each indicator of that kind, and none for the others', () => {
    const of = [
      adding('burglary', 'theft'),
      adding('theft', 'robbery'),
      adding('residential-burglary', 'burglary'),
    ];
    expect(nestedIssues(of, [residential, robbery])).toHaveLength(2);
  });
});
