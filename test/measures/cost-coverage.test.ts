import { describe, expect, it } from 'vitest';
import { costCoverage } from '../../src/measures/cost-coverage.ts';
import { known } from '../../src/model/quantity.ts';
import { harmMeasure, levelMeasure } from '../support/measures.ts';
import { indicator } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const costed = indicator({ costClass: 'domestic-burglary' });
const drugs = indicator({ id: 'drugs', costClass: null });
const all = indicator({ id: 'all-crime', costClass: null });
const alcohol = indicator({ id: 'alcohol', costClass: 'violence-with-injury', lens: true });
const total = levelMeasure({ indicator: 'all-crime', numerator: 200, quantity: known(200, 'count', 'sum') });
const harm = { multiplier: true, total: 'all-crime', mixedBasesReason: null };

describe('costCoverage', () => {
  it('says how much of recorded crime is costed, and which classes are not', () => {
    // 144 of 200 recorded crimes have a unit cost: 72%.
    const found = costCoverage([harmMeasure(), total], settings({ indicators: [costed, drugs, all], harm }));
    expect(found).toMatchObject({
      costed: 144,
      recorded: 200,
      percent: 72,
      notCosted: ['drugs'],
      totalWithoutMultiplier: 1_111_680,
    });
  });

  it('keeps a lens out of the total: its events are in offence classes already', () => {
    const lens = harmMeasure({ indicator: 'alcohol' });
    const found = costCoverage(
      [harmMeasure(), lens, total],
      settings({ indicators: [costed, alcohol, all], harm }),
    );
    expect(found).toMatchObject({ costed: 144, total: 2_412_345.6 });
  });

  it('leaves out other areas and periods', () => {
    const other = harmMeasure({ area: 'E99000002' });
    expect(costCoverage([other, total], settings({ indicators: [costed, all], harm }))).toBeNull();
  });

  it('does not know the share without a total of recorded crime', () => {
    expect(costCoverage([harmMeasure()], settings({ indicators: [costed] }))).toMatchObject({
      recorded: null,
      percent: null,
    });
  });
});
