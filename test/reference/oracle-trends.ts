import { logLinearTrend } from '../../src/stats/trends/log-linear-trend.ts';
import {
  CHI_SQUARE,
  expectColumn,
  expectPValue,
  inputs,
  type Row,
  SLOPE,
  valueOrReason,
} from './oracle-file.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'loglinear_trend.csv': checkLogLinearTrend,
};

function checkLogLinearTrend(row: Row): void {
  const value = valueOrReason(
    row,
    logLinearTrend({
      times: inputs(row, 'times_years').map((time) => time ?? Number.NaN),
      counts: inputs(row, 'counts'),
      exposures: inputs(row, 'populations').map((population) => population ?? Number.NaN),
    }),
  );
  if (value === null) return;
  expectColumn(row, 'expected_intercept', value.intercept);
  expectColumn(row, 'expected_slope', value.slope, SLOPE);
  expectColumn(row, 'expected_slope_se_poisson', value.standardError, SLOPE);
  expectColumn(row, 'expected_slope_z', value.z);
  expectPValue(row, 'expected_slope_p_poisson', value.pValue);
  expectColumn(row, 'expected_annual_percent_change', value.annualPercent);
  expectColumn(row, 'expected_apc_lower_95_poisson', value.lower95);
  expectColumn(row, 'expected_apc_upper_95_poisson', value.upper95);
  expectColumn(row, 'expected_deviance', value.deviance, CHI_SQUARE);
  expectColumn(row, 'expected_pearson_chi_square', value.pearsonChiSquare, CHI_SQUARE);
  expectColumn(row, 'expected_residual_df', value.residualDf);
  expectColumn(row, 'expected_dispersion', value.dispersion);
  if (value.quasi === null) throw new Error('no quasi-Poisson figures');
  expectColumn(row, 'expected_slope_se_quasi', value.quasi.standardError, SLOPE);
  expectColumn(row, 'expected_slope_t', value.quasi.t);
  expectPValue(row, 'expected_slope_p_quasi', value.quasi.pValue);
  expectColumn(row, 'expected_apc_lower_95_quasi', value.quasi.lower95);
  expectColumn(row, 'expected_apc_upper_95_quasi', value.quasi.upper95);
}
