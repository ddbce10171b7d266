import { describe, expect, it } from 'vitest';
import { positionFindings } from '../../../src/findings/beside-others/positions.ts';
import type { PositionMeasure } from '../../../src/model/measures/position-measure.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { comparisonMeasure, positionMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';

const said = (changes: Partial<PositionMeasure> = {}) =>
  positionFindings(indicator(), [comparisonMeasure(), positionMeasure(changes)]).map(renderFinding);

describe('positionFindings', () => {
  it('says the rank, both rates, the verdict and the control limits', () => {
    expect(said()).toEqual([
      'Domestic burglary in 2023-24: the 3rd highest rate of 16 in the most similar group, 1.4 per 1,000 compared to 0.8 per 1,000 in the other 15 together; well above, and statistically significant; above the 99.8% control limit.',
    ]);
  });

  it.each([
    [1, 'the highest rate of 16'],
    [2, 'the 2nd highest'],
    [4, 'the 4th highest'],
    [11, 'the 11th highest'],
    [12, 'the 12th highest'],
    [13, 'the 13th highest'],
    [21, 'the 21st highest'],
  ])('writes rank %d as "%s"', (rank, words) => expect(said({ rank })[0]).toContain(words));

  it.each([
    ['inside', 'inside the control limits'],
    ['above-95', 'above the 95% control limit and inside the 99.8% one'],
    ['below-95', 'below the 95% control limit and inside the 99.8% one'],
    ['below-998', 'below the 99.8% control limit'],
  ] as const)('%s: %s', (place, words) => {
    const { funnel } = positionMeasure();
    if (!funnel) throw new Error('no funnel');
    expect(said({ funnel: { ...funnel, place } })[0]).toContain(words);
  });

  it('says how many rates are not known, and nothing of limits that are not drawn', () => {
    expect(said({ unknownAreas: ['E99000003', 'E99000004'], funnel: null })[0]).toMatch(
      /significant\. The rates of 2 more of the group are not known\.$/,
    );
  });

  it('says nothing without a rank', () => expect(said({ rank: null })).toEqual([]));
});
