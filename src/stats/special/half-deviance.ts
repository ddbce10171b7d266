// Within 30 % of the mean the direct formula subtracts nearly equal numbers; the series does not.
const SERIES_WITHIN = 0.3;

/**
 * Half the Poisson deviance of one count.
 * Formula: D(y, m) = m - y - y ln(m / y); D(0, m) = m. Always >= 0, zero only when y = m.
 * Variant: near y = m, with h = (m - y)/y and v = h/(2 + h), D = y (h v - 2 (v³/3 + v⁵/5 + ...)), from ln(1
 * + h) = 2 artanh(v); the direct form elsewhere. Arguments: count y >= 0; mean m >= 0; excess m - y, for
 * callers who know it more precisely than the subtraction would. Result: unit-free. Infinity when m = 0 < y.
 * Source: McCullagh & Nelder (1989) section 2.3; as the exponent of a density, Loader (2000).
 * @example
 * halfDeviance(1, 2) // => 0.306852819440055
 */
export function halfDeviance(count: number, mean: number, excess = mean - count): number {
  if (count === 0 || mean === Number.POSITIVE_INFINITY) return mean;
  const h = excess / count;
  if (Math.abs(h) > SERIES_WITHIN) return excess - count * Math.log(mean / count);
  return count * nearMean(h);
}

/** h - ln(1 + h) without cancellation. */
function nearMean(h: number): number {
  const v = h / (2 + h);
  const square = v * v;
  let power = v * square;
  let sum = 0;
  // |v| <= 0.18, so each term is at most 3 % of the one before: a dozen reach full precision.
  for (let odd = 3; odd < 29; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return h * v - 2 * sum;
}
