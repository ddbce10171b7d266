import { describe, expect, it } from 'vitest';
import { ruralUrbanFindings } from '../../../src/findings/in-places/rural-urban.ts';
import { unknown } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator } from '../../support/observations.ts';
import { ruralUrbanMeasure } from '../../support/place-measures.ts';

const crime = indicator({ name: 'All crime', per: 'households' });

describe('ruralUrbanFindings', () => {
  it('sets both rates beside each other, for residents whatever the indicator is for', () => {
    const [finding] = ruralUrbanFindings(crime, [ruralUrbanMeasure()]);
    expect(finding && renderFinding(finding)).toBe(
      'All crime in 2023-24: urban small areas have 52.0 per 1,000 compared to 24.0 per 1,000 in rural ones; well above, and statistically significant.',
    );
    expect(finding).toMatchObject({ section: 'places', measures: ['rural-urban/1'] });
  });

  it('says nothing without rates', () => {
    const none = { quantity: unknown('ratio', 'no-population', ''), local: null, other: null, verdict: null };
    expect(ruralUrbanFindings(crime, [ruralUrbanMeasure(none)])).toEqual([]);
  });
});
