/**
 * Variance between areas beyond chance, from the spread of their z-scores (method of moments).
 * Formula: τ² = max(0, (k φ - (k - 1)) / (S₁ - S₂/S₁)), S₁ = Σ 1/s², S₂ = Σ 1/s⁴.
 * Variant: S₁ - S₂/S₁ is summed as 2 Σ w(i) w(j) / S₁ over all pairs, w = 1/s², so that one very large area
 * cancels nothing.
 * Arguments: dispersion φ >= 0, the mean squared z-score; variances s² > 0, one of each of the k areas.
 * Result: a variance on the scale of the z-scores' numerators; 0 when the areas differ no more than by
 * chance. NaN for fewer than two areas. Source: DerSimonian & Laird (1986), Controlled Clinical Trials 7;
 * Spiegelhalter (2005), Statistics in Medicine 24.
 * @example
 * betweenVariance(3, [0.5, 0.5]) // => 2.5
 */
export function betweenVariance(dispersion: number, variances: readonly number[]): number {
  const areas = variances.length;
  if (areas < 2) return Number.NaN;
  // Relative to the most precise area, so that products of weights cannot overflow.
  const smallest = variances.reduce((least, variance) => Math.min(least, variance), Number.POSITIVE_INFINITY);
  let before = 0;
  let products = 0;
  for (const variance of variances) {
    const weight = smallest / variance;
    products += weight * before;
    before += weight;
  }
  const spread = (2 * products) / before / smallest;
  return Math.max(0, (areas * dispersion - (areas - 1)) / spread);
}
