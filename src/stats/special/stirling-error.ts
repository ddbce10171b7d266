// Below this the asymptotic series is worse than 1e-15, so the recurrence lifts x to it first.
const SERIES_FROM = 10;

/**
 * Stirling error: what Stirling's approximation to ln Γ(x) leaves out.
 * Formula: δ(x) = ln Γ(x) - (x - 1/2) ln x + x - ln(2π)/2 = 1/(12x) - 1/(360x³) + 1/(1260x⁵) - 1/(1680x⁷) +
 * 1/(1188x⁹) - 691/(360360x¹¹) + ...
 * Variant: the series from x = 10; below, δ(x) = δ(x+1) + (x + 1/2) ln(1 + 1/x) - 1 climbs to 10. Argument:
 * x > 0. Result: unit-free, absolute error about 1e-15. NaN when x is not positive. Source: Abramowitz &
 * Stegun 6.1.40-41; the use in densities is Loader (2000), "Fast and accurate computation of binomial
 * probabilities".
 * Why it exists: in ln Γ of a million the leading terms are 1e7 and carry rounding of 1e-9. Densities for
 * large counts cancel those terms on paper and need only δ.
 * @example
 * stirlingError(1) // => 0.081061466795
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let lifted = x;
  let error = 0;
  while (lifted < SERIES_FROM) {
    error += (lifted + 0.5) * Math.log1p(1 / lifted) - 1;
    lifted += 1;
  }
  return error + asymptoticSeries(lifted);
}

function asymptoticSeries(x: number): number {
  // Horner form in 1/x²: one division per call instead of six, and no overflow for huge x.
  const r = 1 / (x * x);
  const inner = 1 / 1680 - r * (1 / 1188 - (r * 691) / 360360);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * inner))) / x;
}
