import { gammaKernel } from './gamma-kernel.ts';
import { gammaTails } from './incomplete-gamma.ts';
import { searchQuantile, type TailTarget } from './quantile-search.ts';

/**
 * Quantile of the gamma distribution with rate 1.
 * Formula: x such that P(a, x) = p.
 * Variant: searched in ln x, where the density is the gamma kernel and the lower tail of a small shape is a
 * straight line. A quantile too small for a double comes back as 0 or the smallest double there is.
 * Arguments: probability p in [0, 1]; shape a > 0. Result: x >= 0 (Infinity at p = 1). NaN for arguments
 * outside those ranges. Source: definition; log scale as in searchQuantile.
 * @example
 * gammaQuantile(0.5, 1) // => 0.693147180559945
 */
export function gammaQuantile(p: number, a: number): number {
  return quantileAt({ tail: 'lower', probability: p }, a);
}

/**
 * Upper quantile of the gamma distribution with rate 1: the point exceeded with probability q.
 * Formula: x such that Q(a, x) = q. Variant, failure and source: see gammaQuantile.
 * Arguments: probability q in [0, 1]; shape a > 0. Result: x >= 0 (Infinity at q = 0).
 * @example
 * gammaUpperQuantile(0.025, 1) // => 3.688879454113936
 */
export function gammaUpperQuantile(q: number, a: number): number {
  return quantileAt({ tail: 'upper', probability: q }, a);
}

function quantileAt(target: TailTarget, a: number): number {
  const { tail, probability } = target;
  if (!(a > 0 && probability >= 0 && probability <= 1)) return Number.NaN;
  if (probability === 0) return tail === 'lower' ? 0 : Number.POSITIVE_INFINITY;
  if (probability === 1) return tail === 'lower' ? Number.POSITIVE_INFINITY : 0;
  const curve = (logX: number) => {
    const x = Math.exp(logX);
    return { ...gammaTails(a, x), density: gammaKernel(a, x) };
  };
  // The mean is a good enough start: from there Newton on the log tail needs half a dozen steps.
  return Math.exp(searchQuantile(curve, target, Math.log(a)));
}
