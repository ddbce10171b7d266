import { expect } from 'vitest';
import { type AttributeChartKind, attributeChart } from '../../src/stats/charts/attribute-chart.ts';
import type { SpecialCause } from '../../src/stats/charts/special-causes.ts';
import { type Verdict, type XmrPoint, xmrChart } from '../../src/stats/charts/xmr-chart.ts';
import { describeValues } from '../../src/stats/descriptive/descriptive.ts';
import {
  alwaysValue,
  cell,
  expectColumn,
  expectSeries,
  input,
  inputs,
  numbers,
  type Row,
  valueOrReason,
} from './oracle-file.ts';
import { funnelChecks } from './oracle-funnels.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  ...funnelChecks,
  'spc_xmr.csv': checkXmr,
  'spc_attribute_charts.csv': checkAttributeChart,
  'descriptive_quantiles.csv': checkDescription,
};

const CAUSES: Readonly<Record<SpecialCause, string>> = {
  none: 'Common Cause',
  'above-upper-limit': 'Above UCL',
  'below-lower-limit': 'Below LCL',
  'rising-trend': '7 Point Trend (Increasing)',
  'falling-trend': '7 Point Trend (Decreasing)',
  'two-of-three-above': '2 in 3 Above CL',
  'two-of-three-below': '2 in 3 Below CL',
  'run-above': '7 Points Above CL',
  'run-below': '7 Points Below CL',
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  'common-cause': 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  'special-cause-neutral': 'special_cause_neutral',
};

function checkXmr(row: Row): void {
  const optional = (column: string): number | null => (cell(row, column) === '' ? null : input(row, column));
  const rebase = optional('rebase_at_index');
  const direction = cell(row, 'improvement_direction');
  const value = valueOrReason(
    row,
    xmrChart({
      values: numbers(row, 'values'),
      screened: cell(row, 'screen_outliers') === 'TRUE',
      improvement: direction === 'increase' || direction === 'decrease' ? direction : 'neutral',
      // The package counts points from 1.
      rebaseAt: rebase === null ? [] : [rebase - 1],
      baselinePoints: optional('fix_after_n_points'),
    }),
  );
  if (value === null) return;
  const { points } = value;
  const series = (column: string, of: (point: XmrPoint) => number | null): void =>
    expectSeries(row, `expected_${column}`, points.map(of));
  const flag = (on: boolean | null): number | null => (on === null ? null : Number(on));
  series('mean', ({ mean }) => mean);
  series('lower_limit', ({ limits }) => limits?.lower ?? null);
  series('upper_limit', ({ limits }) => limits?.upper ?? null);
  series('outside_limits', ({ outside }) => flag(outside));
  series('relative_to_mean', ({ side }) => side);
  series('close_to_limits', ({ close }) => flag(close));
  expect(points.map(({ cause }) => CAUSES[cause]).join(';')).toBe(cell(row, 'expected_special_cause_type'));
  expect(points.map(({ verdict }) => VERDICTS[verdict]).join(';')).toBe(cell(row, 'expected_point_type'));
  expect(String(value.hasShortGroup).toUpperCase()).toBe(cell(row, 'expected_short_group_warning'));
}

function checkAttributeChart(row: Row): void {
  const kind = cell(row, 'chart').replace('_', '-') as AttributeChartKind;
  const denominators = cell(row, 'denominators') === '' ? null : numbers(row, 'denominators');
  const value = alwaysValue(row, attributeChart({ kind, counts: inputs(row, 'counts'), denominators }));
  const { points, runs } = value;
  expectColumn(row, 'expected_centre', value.centre);
  expectSeries(
    row,
    'expected_lower_3sigma',
    points.map(({ limits3Sigma }) => limits3Sigma?.lower ?? null),
  );
  expectSeries(
    row,
    'expected_upper_3sigma',
    points.map(({ limits3Sigma }) => limits3Sigma?.upper ?? null),
  );
  expectSeries(
    row,
    'expected_lower_2sigma',
    points.map(({ limits2Sigma }) => limits2Sigma?.lower ?? null),
  );
  expectSeries(
    row,
    'expected_upper_2sigma',
    points.map(({ limits2Sigma }) => limits2Sigma?.upper ?? null),
  );
  expectSeries(
    row,
    'expected_outside_3sigma',
    points.map(({ outside }) => Number(outside)),
  );
  if (runs === null) throw new Error('no runs');
  expectColumn(row, 'expected_longest_run', runs.longestRun);
  expectColumn(row, 'expected_longest_run_max', runs.longestRunLimit);
  expectColumn(row, 'expected_crossings', runs.crossings);
  expectColumn(row, 'expected_crossings_min', runs.fewestCrossings);
  expectColumn(row, 'expected_runs_signal', Number(runs.signal));
}

function checkDescription(row: Row): void {
  const value = alwaysValue(row, describeValues(numbers(row, 'values')));
  expectColumn(row, 'expected_p10', value.p10);
  expectColumn(row, 'expected_q1', value.q1);
  expectColumn(row, 'expected_median', value.median);
  expectColumn(row, 'expected_q3', value.q3);
  expectColumn(row, 'expected_p90', value.p90);
  expectColumn(row, 'expected_q1_type2', value.q1Type2);
  expectColumn(row, 'expected_q3_type2', value.q3Type2);
  expectColumn(row, 'expected_mean', value.mean);
  if (cell(row, 'expected_sd') === 'NA') expect(value.standardDeviation).toBeNull();
  else expectColumn(row, 'expected_sd', value.standardDeviation);
  expectColumn(row, 'expected_mad', value.medianAbsoluteDeviation);
}
