import { describe, expect, it } from 'vitest';
import { locationQuotientFindings } from '../../../src/findings/in-places/location-quotients.ts';
import type { LocationQuotientMeasure } from '../../../src/model/measures/location-quotient-measure.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator } from '../../support/observations.ts';
import { locationQuotientMeasure, spreadMeasure } from '../../support/place-measures.ts';

const theft = indicator({ name: 'Shoplifting' });
const all = [theft, indicator({ id: 'all-crime', name: 'All crime' })];
const found = (changes: Partial<LocationQuotientMeasure> = {}) =>
  locationQuotientFindings(theft, [spreadMeasure(), locationQuotientMeasure(changes)], all);

describe('locationQuotientFindings', () => {
  it('sets the share in the highest place against the share in the rest', () => {
    const [finding] = found();
    expect(finding && renderFinding(finding)).toBe(
      'Shoplifting in Central in 2023-24: 19.5% of all crime there compared to 7.8% in the rest of the area, 2.5 times the share (99.8% limits 2.0 to 3.1).',
    );
    expect(finding?.measures).toEqual(['location-quotient/1']);
  });

  it.each([
    [
      'the wider limits do not leave 1 out',
      {
        quantity: known(1.2, 'ratio', 'location-quotient', null, {
          level: 0.998,
          lower: 0.9,
          upper: 1.6,
          method: 'x',
        }),
      },
    ],
    ['there are no limits', { quantity: known(1.2, 'ratio', 'location-quotient') }],
    ['there is no figure', { quantity: unknown('ratio', 'zero-baseline', '') }],
    ['the percentage would be of fewer than 50', { placeTotal: 49 }],
    ['the place is not the highest', { place: { code: 'W2', name: 'West', count: 3 } }],
    ['what it is a share of is no indicator', { of: 'other' }],
  ] as const)('says nothing where %s', (_, changes) => expect(found(changes)).toEqual([]));
});
