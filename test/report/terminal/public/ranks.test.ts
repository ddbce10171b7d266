import { describe, expect, it } from 'vitest';
import type { PublicRank } from '../../../../src/model/registers/public-view.ts';
import { rankTable } from '../../../../src/report/terminal/public/ranks.ts';
import { plain, widest } from '../../../support/sample-assessment.ts';

// Plan 2008-11 of South Worcestershire, 356-358: underage drinking comes first of the concerns asked about, with 64%.
const rank = (changes: Partial<PublicRank> = {}): PublicRank => ({
  candidate: 'alcohol',
  name: 'Alcohol related crime',
  asked: 'drinking',
  askedName: 'Underage drinking is a problem',
  by: 'survey',
  percent: 64,
  count: null,
  base: 2952,
  publicRank: 1,
  ofConcerns: 8,
  statisticalRank: 3,
  ofCandidates: 6,
  gap: 2,
  measure: null,
  evidence: [],
  ...changes,
});
const rowOf = (one: PublicRank) =>
  rankTable([one], plain, 120)
    .split('\n')[1]
    ?.split(/\s{2,}/);

describe('rankTable', () => {
  it('sets the public rank beside the other, with the gap', () => {
    expect(rowOf(rank())).toEqual([
      'Alcohol related crime',
      'Underage drinking is a problem',
      '64%',
      '1 of 8',
      '3 of 6',
      '+2',
    ]);
    expect(rowOf(rank({ publicRank: 4, gap: -1 }))?.at(-1)).toBe('-1');
  });

  it('says that a candidate is not ranked', () => {
    expect(rowOf(rank({ statisticalRank: null, gap: null }))?.slice(-2)).toEqual(['1 of 8', 'n/r']);
  });

  it.each([60, 80])('fits %i columns', (width) => {
    expect(widest(rankTable([rank()], plain, width))).toBeLessThanOrEqual(width);
  });

  it('is empty where nothing is linked', () => expect(rankTable([], plain, 80)).toBe(''));
});
