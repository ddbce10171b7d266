import { expect } from 'vitest';
import type { Limits } from '../../src/stats/confidence-level.ts';
import type { QuantileGroups } from '../../src/stats/inequality/quantile-groups.ts';
import { type SlopeIndex, slopeIndex } from '../../src/stats/inequality/slope-index.ts';
import { simulateSlopeIndex } from '../../src/stats/inequality/slope-index-simulation.ts';
import { minimalStandard } from '../stats/minimal-standard.ts';
import { cell, expectColumn, input, inputs, type Row, valueOrReason } from './oracle-file.ts';
import { expectColumnOrNought } from './oracle-nought.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'slope_index_inequality.csv': checkSlopeIndex,
};

/** As many as the reference package drew. */
const DRAWS = 100_000;

const KINDS: Readonly<Record<string, QuantileGroups['kind']>> = {
  other: 'value',
  rate: 'rate',
  proportion: 'proportion',
};

function checkSlopeIndex(row: Row): void {
  const groups = groupsOf(row);
  const value = valueOrReason(row, slopeIndex(groups));
  const simulated = valueOrReason(row, simulateSlopeIndex(groups, DRAWS, minimalStandard(201_417)));
  if (value === null || simulated === null) return;
  expectColumnOrNought(row, 'expected_sii', value.slopeIndex);
  expectColumn(row, 'expected_rii', value.relativeIndex);
  expectColumn(row, 'expected_intercept', value.intercept);
  expectClosedForm(row, groups, value);
  expectSimulated(row, 'expected_sii', simulated.slopeLimits.limits95);
  expectSimulated(row, 'expected_rii', simulated.relativeLimits?.limits95);
}

function expectClosedForm(row: Row, { transformed }: QuantileGroups, value: SlopeIndex): void {
  const { slopeLimits, relativeLimits } = value;
  if (transformed) {
    // The file has a closed form for untransformed values only; here the package's own simulation is the witness.
    expectSimulated(row, 'expected_sii', slopeLimits?.limits95);
    expectSimulated(row, 'expected_rii', relativeLimits?.limits95);
    return;
  }
  expect(slopeLimits === null).toBe(cell(row, 'expected_sii_lower_analytic') === 'NA');
  expectColumn(row, 'expected_sii_lower_analytic', slopeLimits?.limits95.lower ?? null);
  expectColumn(row, 'expected_sii_upper_analytic', slopeLimits?.limits95.upper ?? null);
}

/** Two simulations: each limit within 2 % of the width of the reference interval. */
function expectSimulated(row: Row, index: 'expected_sii' | 'expected_rii', limits: Limits | undefined): void {
  const lower = input(row, `${index}_lower_sim`);
  const upper = input(row, `${index}_upper_sim`);
  const allowed = 0.02 * (upper - lower);
  if (limits === undefined) throw new Error(`${index}: no limits`);
  expect(Math.abs(limits.lower - lower), `${index}_lower_sim`).toBeLessThanOrEqual(allowed);
  expect(Math.abs(limits.upper - upper), `${index}_upper_sim`).toBeLessThanOrEqual(allowed);
}

function groupsOf(row: Row): QuantileGroups {
  const kind = KINDS[cell(row, 'value_type')];
  if (kind === undefined) throw new Error(`no kind for ${cell(row, 'value_type')}`);
  return {
    populations: numbers(row, 'quantile_populations'),
    values: numbers(row, 'values'),
    lower95: numbers(row, 'lower_95'),
    upper95: numbers(row, 'upper_95'),
    kind,
    transformed: cell(row, 'transform') === 'TRUE',
  };
}

function numbers(row: Row, column: string): readonly number[] {
  return inputs(row, column).map((value) => value ?? Number.NaN);
}
