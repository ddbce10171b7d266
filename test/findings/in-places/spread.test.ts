import { describe, expect, it } from 'vitest';
import { spreadFindings } from '../../../src/findings/in-places/spread.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator } from '../../support/observations.ts';
import { spreadMeasure } from '../../support/place-measures.ts';

const crime = indicator({ name: 'All crime' });

describe('spreadFindings', () => {
  it('says in how few places of each layer half of the events fell', () => {
    const small = spreadMeasure({ id: 'spread/2', layer: 'small-areas', places: 116, halfPlaces: 21 });
    const [finding, ...more] = spreadFindings(crime, [small, spreadMeasure({ events: 7000 })]);
    expect(more).toEqual([]);
    expect(finding && renderFinding(finding)).toBe(
      'All crime in 2023-24: half of the 7,194 in 21 of 116 small areas; half of the 7,000 in 11 of 53 wards.',
    );
    expect(finding).toMatchObject({ section: 'places', measures: ['spread/2', 'spread/1'] });
  });

  it('says nothing of half of a handful', () => {
    expect(spreadFindings(crime, [spreadMeasure({ events: 49 })])).toEqual([]);
    expect(spreadFindings(crime, [spreadMeasure({ events: 50 })])).toHaveLength(1);
    expect(spreadFindings(crime, [spreadMeasure({ halfPlaces: null })])).toEqual([]);
  });
});
