import { describe, expect, it } from 'vitest';
import { deprivationFindings } from '../../../src/findings/in-places/deprivation.ts';
import { unknown } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator } from '../../support/observations.ts';
import { deprivationGradientMeasure } from '../../support/place-measures.ts';

const crime = indicator({ name: 'All crime' });

describe('deprivationFindings', () => {
  it('names the fifths, the edition and the line through all of them with its limits', () => {
    const [finding] = deprivationFindings(crime, [deprivationGradientMeasure()]);
    expect(finding && renderFinding(finding)).toBe(
      'All crime in 2023-24: the most deprived fifth of small areas (indices of deprivation 2019) has 76.2 per 1,000 compared to 19.4 per 1,000 in the least deprived; a line through all five puts the least deprived end at 0.21 times the rate of the most deprived end (95% limits 0.19 to 0.23).',
    );
    expect(finding?.measures).toEqual(['deprivation-gradient/1']);
  });

  it('says nothing without a line', () => {
    const none = deprivationGradientMeasure({ quantity: unknown('ratio', 'no-population', '') });
    expect(deprivationFindings(crime, [none])).toEqual([]);
  });
});
