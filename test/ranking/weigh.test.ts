import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { weigh } from '../../src/ranking/weigh.ts';
import { candidate, scored } from '../support/evidence.ts';

const { weights } = loadMethod();

describe('weigh', () => {
  it('adds weight times score, and 25 for what is missing', () => {
    // Burglary of the 2013-14 evidence: 15 x 68 + 15 x 50 + 10 x 60 + 5 x 67 + 5 x 50 and 25 x (25 + 15 + 10)
    // make 2,955 + 1,250 = 4,205; over 100: 42.05, and half of the weight is evidenced.
    const scores = [
      scored('burglary', 'trend', 68),
      scored('burglary', 'comparison', 50),
      scored('burglary', 'concentration', 60),
      scored('burglary', 'fit', 67),
      scored('burglary', 'influence', 50),
    ];
    expect(weigh(candidate('burglary'), scores, weights)).toMatchObject({ score: 42.05, coverage: 50 });
  });

  it('shows a missing criterion as missing, not as a score of 25', () => {
    const { contributions } = weigh(candidate('burglary'), [], weights);
    expect(contributions[0]).toEqual({
      criterion: 'harm',
      weight: 25,
      score: null,
      points: 6.25,
      grade: null,
      evidence: [],
    });
  });

  it('does not look at other candidates', () => {
    const own = [scored('burglary', 'harm', 80)];
    const others = [scored('robbery', 'harm', 10), scored('robbery', 'size', 90)];
    expect(weigh(candidate('burglary'), [...own, ...others], weights)).toEqual(
      weigh(candidate('burglary'), own, weights),
    );
  });
});
