import { betaQuantile } from '../../src/stats/special/beta-quantile.ts';
import { binomialCdf, binomialUpperTail } from '../../src/stats/special/binomial-distribution.ts';
import {
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredUpperQuantile,
  chiSquaredUpperTail,
} from '../../src/stats/special/chi-squared-distribution.ts';
import { gammaQuantile, gammaUpperQuantile } from '../../src/stats/special/gamma-quantile.ts';
import { betaI, betaIUpper } from '../../src/stats/special/incomplete-beta.ts';
import { gammaP, gammaQ } from '../../src/stats/special/incomplete-gamma.ts';
import { logGamma } from '../../src/stats/special/log-gamma.ts';
import { normalCdf, normalQuantile, normalUpperTail } from '../../src/stats/special/normal-distribution.ts';
import {
  poissonCdf,
  poissonProbability,
  poissonQuantile,
  poissonUpperTail,
} from '../../src/stats/special/poisson-distribution.ts';
import { tQuantile, tUpperTail } from '../../src/stats/special/t-distribution.ts';
import { cell, expectColumn, input, type Row } from './oracle-file.ts';

type Evaluate = (x: number, a: number, b: number) => number;

/** Each function of the file, and every route of ours to the same number. */
const ROUTES: Readonly<Record<string, readonly Evaluate[]>> = {
  normal_quantile: [(p) => normalQuantile(p)],
  normal_cdf: [(z) => normalCdf(z), (z) => normalUpperTail(-z)],
  normal_upper_tail: [(z) => normalUpperTail(z), (z) => normalCdf(-z)],
  chisq_quantile: [chiSquaredQuantile, (p, df) => chiSquaredUpperQuantile(1 - p, df)],
  chisq_cdf: [chiSquaredCdf, (x, df) => gammaP(df / 2, x / 2)],
  chisq_upper_tail: [chiSquaredUpperTail, (x, df) => gammaQ(df / 2, x / 2)],
  gamma_quantile_rate1: [gammaQuantile, (p, a) => gammaUpperQuantile(1 - p, a)],
  gamma_cdf_rate1: [(x, a) => gammaP(a, x)],
  beta_quantile: [betaQuantile],
  beta_cdf: [(x, a, b) => betaI(a, b, x)],
  t_quantile: [tQuantile],
  t_cdf: [(t, df) => tUpperTail(-t, df)],
  poisson_pmf: [poissonProbability],
  poisson_cdf: [poissonCdf],
  poisson_upper_tail: [poissonUpperTail],
  poisson_quantile: [poissonQuantile],
  binomial_cdf: [binomialCdf, (k, n, p) => (k >= n ? 1 : betaIUpper(k + 1, n - k, p))],
  binomial_upper_tail: [binomialUpperTail],
  log_gamma: [(x) => logGamma(x)],
};

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'distributions.csv': checkDistribution,
};

function checkDistribution(row: Row): void {
  const routes = ROUTES[cell(row, 'fn')];
  if (routes === undefined) throw new Error(`no route to ${cell(row, 'fn')}`);
  for (const evaluate of routes) {
    expectColumn(row, 'expected_value', evaluate(input(row, 'x'), input(row, 'a'), input(row, 'b')));
  }
}
