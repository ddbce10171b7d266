import { expect } from 'vitest';
import { type FunnelConstruction, funnelLimits } from '../../src/stats/charts/funnel-limits.ts';
import type { FunnelScale } from '../../src/stats/charts/funnel-scale.ts';
import { type FunnelSignificance, funnelSignificance } from '../../src/stats/charts/funnel-significance.ts';
import { funnelBand, overdispersion } from '../../src/stats/charts/overdispersion.ts';
import { type BenchmarkRule, benchmarkAgainst } from '../../src/stats/comparison/benchmark.ts';
import type { BenchmarkCategory, Polarity } from '../../src/stats/comparison/benchmark-category.ts';
import { benchmarkProportion } from '../../src/stats/comparison/benchmark-proportion.ts';
import type { Level, Limits } from '../../src/stats/confidence-level.ts';
import {
  alwaysValue,
  cell,
  expectColumn,
  expectSeries,
  input,
  numberIn,
  numbers,
  type Row,
  USUAL,
  valueOrReason,
} from './oracle-file.ts';

/** The files on comparison by eye: benchmarks and funnel plots. Part of the checks of oracle-charts. */
export const funnelChecks: Readonly<Record<string, (row: Row) => void>> = {
  'rag_benchmark.csv': checkBenchmark,
  'funnel_limits.csv': checkFunnelLimits,
  'funnel_significance.csv': checkFunnelSignificance,
  'funnel_overdispersion.csv': checkOverdispersion,
};

const POLARITIES: Readonly<Record<string, Polarity>> = {
  low_is_good: 'low-is-good',
  high_is_good: 'high-is-good',
  not_judged: 'no-judgement',
};

const RULES: Readonly<Record<string, BenchmarkRule>> = {
  single95: 'single95',
  single95_998: 'single95-998',
  double95: 'both-intervals',
};

/** The engine's own words, where they differ from the categories. */
const ENGINE_LABELS: Readonly<Partial<Record<BenchmarkCategory, string>>> = {
  best: 'Best',
  better: 'Better',
  similar: 'Same',
  worse: 'Worse',
  'not-compared': 'None',
};

function limitsIn(row: Row, lower: string, upper: string): Limits | null {
  const ends = { lower: numberIn(cell(row, lower)), upper: numberIn(cell(row, upper)) };
  return ends.lower === null || ends.upper === null ? null : { lower: ends.lower, upper: ends.upper };
}

function checkBenchmark(row: Row): void {
  const polarity = POLARITIES[cell(row, 'polarity')];
  if (polarity === undefined) throw new Error(`no polarity ${cell(row, 'polarity')}`);
  const by = (rule: BenchmarkRule): BenchmarkCategory =>
    alwaysValue(
      row,
      benchmarkAgainst({
        rule,
        polarity,
        local95: limitsIn(row, 'lower_95', 'upper_95'),
        local998: limitsIn(row, 'lower_998', 'upper_998'),
        comparatorValue: numberIn(cell(row, 'comparator_value')),
        comparator95: limitsIn(row, 'comparator_lower_95', 'comparator_upper_95'),
      }),
    ).category;
  const rule = RULES[cell(row, 'method')];
  const category = rule === undefined ? byControlLimits(row, polarity) : by(rule);
  expect(category.replace('-', '_')).toBe(cell(row, 'expected_category'));
  expect(ENGINE_LABELS[category]).toBe(cell(row, 'expected_engine_label'));
  expect(by('single95').replace('-', '_')).toBe(cell(row, 'expected_category_single95_2025'));
}

function byControlLimits(row: Row, polarity: Polarity): BenchmarkCategory {
  expect(cell(row, 'method')).toBe('spc_proportion');
  const level = ({ '1.96': 0.95, '3.0902': 0.998 } as const)[cell(row, 'z')];
  if (level === undefined) throw new Error(`no level for z = ${cell(row, 'z')}`);
  const comparatorValue = input(row, 'comparator_value');
  const local = { value: input(row, 'value'), base: input(row, 'denominator') };
  const per = input(row, 'unit');
  return alwaysValue(row, benchmarkProportion({ ...local, comparatorValue, per, level, polarity })).category;
}

const CONSTRUCTIONS: readonly (readonly [FunnelConstruction, string, readonly Level[]])[] = [
  ['interpolated', 'interp', [0.95, 0.998]],
  ['chi-squared', 'chisq', [0.95, 0.998]],
  ['closed-form', 'phe', [0.95, 0.998]],
  ['normal', 'normal', [0.95]],
];

function checkFunnelLimits(row: Row): void {
  const baselineCount = input(row, 'baseline_count');
  const target = input(row, 'target_rate_per_1000');
  for (const [construction, column, levels] of CONSTRUCTIONS) {
    for (const level of levels) {
      const outcome = funnelLimits({ construction, baselineCount, target, level });
      const ends = `${column}_lower_${level === 0.95 ? '95' : '998'}`;
      const isDefined = cell(row, 'expected_error') !== '' || cell(row, `expected_${ends}`) !== 'NA';
      // The package has no closed form for a part of an event; nor has the product.
      if (!isDefined) {
        expect(outcome).toEqual({ ok: false, reason: 'count-not-whole' });
        continue;
      }
      const limits = valueOrReason(row, outcome);
      if (limits === null) continue;
      expectColumn(row, `expected_${ends}`, limits.lower);
      expectColumn(row, `expected_${ends.replace('lower', 'upper')}`, limits.upper);
    }
  }
  const population = numberIn(cell(row, 'expected_population'));
  if (population !== null) expectColumn(row, 'expected_population', (1000 * baselineCount) / target);
}

const SIGNIFICANCES: Readonly<Record<FunnelSignificance, string>> = {
  'low-998': 'Low (0.001)',
  'low-95': 'Low (0.025)',
  'not-significant': 'Not significant',
  'high-95': 'High (0.025)',
  'high-998': 'High (0.001)',
};

function checkFunnelSignificance(row: Row): void {
  const statistic = cell(row, 'statistic') === 'rate' ? 'rate' : 'proportion';
  const areas = { counts: numbers(row, 'counts'), denominators: numbers(row, 'denominators') };
  const value = valueOrReason(row, funnelSignificance({ statistic, ...areas }));
  if (value === null) return;
  expectColumn(row, 'expected_average', value.average);
  expect(value.significance.map((verdict) => SIGNIFICANCES[verdict]).join(';')).toBe(
    cell(row, 'expected_significance'),
  );
}

const SCALES: Readonly<Record<string, FunnelScale>> = {
  'SR CQC': 'ratio-square-root',
  'SR SHMI': 'ratio-log',
  'RC CQC': 'rate-log',
  'PR CQC': 'proportion-arcsine',
};

/** FunnelPlotR writes the multipliers with six decimals; ours differ from the eighth digit on. */
const PACKAGE_Z = [
  ['95', 1.959964],
  ['998', 3.090232],
] as const;

/** What such a multiplier leaves of the digits of a limit. */
const SIX_DECIMALS = { relative: 5e-7 };

function checkOverdispersion(row: Row): void {
  const scale = SCALES[`${cell(row, 'data_type')} ${cell(row, 'sr_method')}`];
  if (scale === undefined) throw new Error('no such scale');
  const counts = numbers(row, 'numerators');
  const denominators = numbers(row, 'denominators');
  const trim = cell(row, 'sr_method') === 'SHMI' ? 'truncate' : 'winsorise';
  const trimShare = input(row, 'trim_by');
  const value = alwaysValue(row, overdispersion({ scale, trim, trimShare, counts, denominators }));
  expectColumn(row, 'expected_phi', value.dispersion);
  expectColumn(row, 'expected_tau2', value.betweenVariance);
  expectSeries(row, 'expected_z_scores', value.zScores);
  if (cell(row, 'expected_od_lower_95') === 'NA') return;
  for (const [level, z] of PACKAGE_Z) {
    const bands = denominators.map((n) =>
      funnelBand(scale, value.target, chanceIn(scale, n) + value.betweenVariance, z),
    );
    expectBands(row, level, scale, bands, USUAL);
    // And the limits the product gives, whose multipliers have all their digits.
    if (scale !== 'rate-log')
      expectBands(row, level, scale, level === '95' ? value.limits95 : value.limits998, SIX_DECIMALS);
  }
}

/**
 * Sampling variance in the package's limits. For rates it takes 1/4n, which is not the variance of its
 * z-scores: limits for a rate of 1 % come out twenty times too narrow. The product keeps to the z-scores'.
 */
function chanceIn(scale: FunnelScale, n: number): number {
  return 1 / ((scale === 'ratio-log' ? 1 : 4) * n);
}

/** The package leaves limits of the square-root scale on that scale; the product takes them back. */
function expectBands(
  row: Row,
  level: string,
  scale: FunnelScale,
  bands: readonly Limits[],
  tolerance: typeof USUAL,
): void {
  const asPrinted = scale === 'ratio-square-root' ? Math.sqrt : (limit: number) => limit;
  const lower = bands.map((band) => asPrinted(band.lower));
  const upper = bands.map((band) => asPrinted(band.upper));
  expectSeries(row, `expected_od_lower_${level}`, lower, tolerance);
  expectSeries(row, `expected_od_upper_${level}`, upper, tolerance);
}
