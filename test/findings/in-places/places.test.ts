import { describe, expect, it } from 'vitest';
import { placeFindings } from '../../../src/findings/in-places/places.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { concentrationMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';

describe('placeFindings', () => {
  it('names the share of the top tenth and the place with most', () => {
    const [finding] = placeFindings(indicator({ name: 'All crime' }), [concentrationMeasure()]);
    expect(finding && renderFinding(finding)).toBe(
      'All crime: 39% in 12 of 116 small areas; most in Herefordshire 012C (1,028).',
    );
    expect(finding).toMatchObject({ section: 'places', measures: ['concentration/1'] });
  });

  it('says nothing without places', () => expect(placeFindings(indicator(), [])).toEqual([]));
});
