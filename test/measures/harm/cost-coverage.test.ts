import { describe, expect, it } from 'vitest';
import { costCoverage } from '../../../src/measures/harm/cost-coverage.ts';
import { offenceClasses } from '../../../src/measures/harm/harm-classes.ts';
import { harmCase, type OffenceFigures } from '../../support/harm.ts';

const burglary: OffenceFigures = { count: 144, cost: 'domestic-burglary' };

function coverageOf(offences: Readonly<Record<string, OffenceFigures>>, recorded: number | null) {
  const { measures, settings } = harmCase(offences);
  return costCoverage(offenceClasses(measures, [], settings).classes, recorded, settings);
}

describe('costCoverage', () => {
  it('says how much of recorded crime is costed, and which classes are not', () => {
    // 144 of 200 recorded crimes have a unit cost: 72%. 144 x 7,720 = 1,111,680 pounds; x 2.17 = 2,412,345.6.
    const found = coverageOf({ burglary, drugs: { count: 50 } }, 200);
    expect(found).toMatchObject({
      costed: 144,
      recorded: 200,
      percent: 72,
      notCosted: ['drugs'],
      totalWithoutMultiplier: 1_111_680,
    });
    expect(found.total).toBeCloseTo(2_412_345.6, 4);
  });

  it('keeps a lens out of the total: its events are in offence classes already', () => {
    const alcohol = { ...burglary, indicator: { lens: true } };
    expect(coverageOf({ burglary, alcohol }, 200)).toMatchObject({ costed: 144 });
  });

  it('does not know the share without a total of recorded crime', () => {
    expect(coverageOf({ burglary }, null)).toMatchObject({ recorded: null, percent: null });
  });
});
