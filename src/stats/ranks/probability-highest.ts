import { gammaKernel } from '../special/gamma-kernel.ts';
import { gammaQuantile, gammaUpperQuantile } from '../special/gamma-quantile.ts';
import { gammaP } from '../special/incomplete-gamma.ts';

/** A gamma distribution of a rate: shape a, and b events' worth of exposure. */
export type GammaRate = { readonly shape: number; readonly exposure: number };

/** Outside these tails of every rate nothing is left that a double could hold. */
const NEGLIGIBLE = 1e-300;
/** Steps to one standard deviation of the log of the narrowest rate, about 1 / sqrt(shape). */
const STEPS_PER_DEVIATION = 3;
/** The log of a rate with a small shape is wider, but lopsided: it needs at least this many steps to one. */
const FEWEST_STEPS_PER_UNIT = 4;
/** Beyond this many points in all the counts are larger than anything that is counted. */
const MOST_EVALUATIONS = 5e6;

/**
 * Probability that each of several independent gamma rates is the highest of them all.
 * Formula: P(i highest) = ∫ f_i(y) Π over j ≠ i of F_j(y) dy, y the log of the rate.
 * Variant: trapezoid sum over equal steps of y, on which such smooth integrands are exact to rounding well
 * before the steps get small; one grid for all rates. Arguments: shapes a > 0; exposures b > 0 in one unit.
 * Result: one probability per rate, adding up to 1. NaN for inputs so large that the sum would never end.
 * Source: definition; Trefethen & Weideman (2014), "The exponentially convergent trapezoidal rule", SIAM
 * Review 56.
 * @example
 * probabilitiesHighest([{ shape: 1, exposure: 1 }, { shape: 1, exposure: 3 }])[0] // => 0.75
 */
export function probabilitiesHighest(rates: readonly GammaRate[]): readonly number[] {
  const sums = rates.map(() => 0);
  const { from, to, step } = gridFor(rates);
  const points = Math.ceil((to - from) / step);
  if (!(points * rates.length <= MOST_EVALUATIONS)) return rates.map(() => Number.NaN);
  for (let point = 0; point <= points; point += 1) {
    for (const [i, term] of termsAt(from + point * step, rates).entries()) sums[i] = sums[i]! + term;
  }
  return sums.map((sum) => Math.min(1, sum * step));
}

/** From where the highest rate can begin to where the last one ends, in logs. */
function gridFor(rates: readonly GammaRate[]): { from: number; to: number; step: number } {
  const ends = (quantile: (tail: number, shape: number) => number): number =>
    rates.reduce(
      (largest, { shape, exposure }) =>
        Math.max(largest, Math.log(quantile(NEGLIGIBLE, shape)) - Math.log(exposure)),
      Number.NEGATIVE_INFINITY,
    );
  const narrowest = rates.reduce((largest, { shape }) => Math.max(largest, shape), 0);
  const step = 1 / Math.max(FEWEST_STEPS_PER_UNIT, STEPS_PER_DEVIATION * Math.sqrt(narrowest));
  return { from: ends(gammaQuantile), to: ends(gammaUpperQuantile), step };
}

/** f_i Π F_j for every i, from products of all before and all after: division would meet zeros. */
function termsAt(logRate: number, rates: readonly GammaRate[]): readonly number[] {
  const scaled = rates.map(({ exposure }) => Math.exp(logRate + Math.log(exposure)));
  const below = rates.map(({ shape }, i) => gammaP(shape, scaled[i]!));
  const after = productsAfter(below);
  let before = 1;
  return rates.map(({ shape }, i) => {
    const others = before * after[i]!;
    before *= below[i]!;
    return others === 0 ? 0 : others * gammaKernel(shape, scaled[i]!);
  });
}

function productsAfter(factors: readonly number[]): readonly number[] {
  const products = factors.map(() => 1);
  for (let i = factors.length - 2; i >= 0; i -= 1) products[i] = products[i + 1]! * factors[i + 1]!;
  return products;
}
