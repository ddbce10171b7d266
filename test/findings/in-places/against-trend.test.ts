import { describe, expect, it } from 'vitest';
import { againstTrendFindings } from '../../../src/findings/in-places/against-trend.ts';
import type { AgainstTrendMeasure } from '../../../src/model/measures/against-trend-measure.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator } from '../../support/observations.ts';
import { againstTrendMeasure } from '../../support/place-measures.ts';

const said = (changes: Partial<AgainstTrendMeasure> = {}) =>
  againstTrendFindings(indicator({ name: 'Burglary' }), [againstTrendMeasure(changes)], 'Northvale').map(
    renderFinding,
  );

describe('againstTrendFindings', () => {
  it('says what moved against the rest, by how much, and what the test allows for', () =>
    expect(said()).toEqual([
      'Burglary in 2023-24 against 2022-23: Central rose by 50% (100 to 150), while the rest of Northvale fell by 25% (1,000 to 750); the difference is statistically significant (p-values adjusted for 3 tests, Benjamini-Hochberg).',
    ]));

  it('prints counts alone on a base under 50, and a fall against a rise', () =>
    expect(
      said({
        own: { before: 49, after: 12, percent: -75.5 },
        rest: { before: 100, after: 130, percent: 30 },
        adjusted: null,
      }),
    ).toEqual([
      'Burglary in 2023-24 against 2022-23: Central fell from 49 to 12, while the rest of Northvale rose by 30% (100 to 130); the difference is statistically significant.',
    ]));

  it('says nothing of parts that go the same way or that no test tells apart', () =>
    expect(said({ bucks: false })).toEqual([]));
});
