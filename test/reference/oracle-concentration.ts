import { expect } from 'vitest';
import { generalisedGini } from '../../src/stats/concentration/generalised-gini.ts';
import { giniCoefficient } from '../../src/stats/concentration/gini-coefficient.ts';
import { locationQuotient } from '../../src/stats/concentration/location-quotient.ts';
import { unitsForShare } from '../../src/stats/concentration/units-for-share.ts';
import { cell, expectColumn, input, inputs, type Row, valueOrReason } from './oracle-file.ts';
import { checks as harm } from './oracle-harm.ts';
import { checks as inequality } from './oracle-inequality.ts';
import { expectColumnOrNought, expectSameAbsence } from './oracle-nought.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'gini_concentration.csv': checkGini,
  'location_quotient.csv': checkLocationQuotient,
  ...harm,
  ...inequality,
};

function checkGini(row: Row): void {
  const counts = inputs(row, 'counts').map((count) => count ?? Number.NaN);
  const generalised = valueOrReason(row, generalisedGini(counts));
  expectColumnOrNought(row, 'expected_generalised_gini', generalised?.gini ?? null);
  expectColumnOrNought(row, 'expected_generalised_gini_unbiased', generalised?.unbiased ?? null);
  expectSameAbsence(row, 'expected_generalised_gini_unbiased', generalised?.unbiased ?? null);
  // A single unit has a plain coefficient and shares; only the generalised one is undefined there.
  if (cell(row, 'expected_error') === 'missing_value') {
    expect(valueOrReason(row, giniCoefficient(counts))).toBeNull();
    expect(valueOrReason(row, unitsForShare(counts, 0.5))).toBeNull();
    return;
  }
  const free = { ...row, expected_error: '' };
  const plain = valueOrReason(free, giniCoefficient(counts));
  expectColumn(row, 'expected_gini', plain?.gini ?? null);
  expectColumn(row, 'expected_gini_unbiased', plain?.unbiased ?? null);
  expectSameAbsence(row, 'expected_gini_unbiased', plain?.unbiased ?? null);
  const half = valueOrReason(free, unitsForShare(counts, 0.5));
  expect(valueOrReason(free, unitsForShare(counts, 0.25))?.units).toBe(
    input(row, 'expected_units_for_25pct'),
  );
  expect(half?.units).toBe(input(row, 'expected_units_for_50pct'));
  expectColumn(row, 'expected_share_units_for_50pct', half?.shareOfUnits ?? null);
}

function checkLocationQuotient(row: Row): void {
  const value = valueOrReason(
    row,
    locationQuotient({
      localCount: input(row, 'local_category_count'),
      localTotal: input(row, 'local_total'),
      referenceCount: input(row, 'reference_category_count'),
      referenceTotal: input(row, 'reference_total'),
    }),
  );
  if (value === null) return;
  expectColumn(row, 'expected_location_quotient', value.quotient);
  expectColumn(row, 'expected_lower_95', value.limits?.limits95.lower ?? null);
  expectColumn(row, 'expected_upper_95', value.limits?.limits95.upper ?? null);
}
