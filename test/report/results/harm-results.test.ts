import { describe, expect, it } from 'vitest';
import { sumHarm } from '../../../src/measures/harm/harm-summary.ts';
import { harmResults } from '../../../src/report/results/harm-results.ts';
import { harmSchema } from '../../../src/report/schemas/harm.ts';
import { harmCase, type OffenceFigures } from '../../support/harm.ts';

const burglary: OffenceFigures = { count: 144, cost: 'domestic-burglary' };

function resultsOf(offences: Readonly<Record<string, OffenceFigures>>) {
  const { measures, observations, settings } = harmCase(offences);
  const { harm } = sumHarm(measures, observations, settings);
  return harm && harmResults(harm);
}

describe('harmResults', () => {
  it('are what the schema says', () => {
    const results = resultsOf({ burglary, drugs: { count: 5 } });
    expect(harmSchema.parse(results)).toEqual(results);
  });

  it('have the total with unit, method and limits', () => {
    const total = resultsOf({ burglary })?.total;
    expect(total).toMatchObject({ unit: 'gbp', method: 'count-times-unit-cost', interval: { level: 0.95 } });
    expect(total?.value).toBeCloseTo(2_412_345.6, 4);
  });

  it('say why there is no total', () => {
    const abuse = { count: 5, cost: 'domestic-violence-incident', indicator: { crime: true } };
    const results = resultsOf({ burglary, abuse });
    expect(results?.total).toMatchObject({ value: null, reason: 'mixed-costs' });
    expect(harmSchema.safeParse(results).success).toBe(true);
  });
});
