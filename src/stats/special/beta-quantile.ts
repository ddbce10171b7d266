import { betaKernel } from './beta-kernel.ts';
import { betaTails } from './incomplete-beta.ts';
import { searchQuantile, type TailTarget } from './quantile-search.ts';

/**
 * Log-odds of a beta quantile: ln(x / (1 - x)) at the quantile x.
 * Formula: t such that I_x(a, b) = p (lower tail) or 1 - I_x(a, b) = q (upper), x = 1/(1 + e^-t).
 * Variant: searched on the log-odds scale, where x and 1 - x are both known to full precision and the
 * density is the beta kernel. Rate ratios are odds, so they never pass through a rounded x. Arguments:
 * target with probability in [0, 1]; shapes a, b > 0. Result: log-odds, -Infinity or Infinity at the ends.
 * NaN for arguments outside those ranges. Source: definition; log scale as in searchQuantile.
 * @example
 * betaLogOddsQuantile({ tail: 'lower', probability: 0.5 }, 7, 7) // => 0
 */
export function betaLogOddsQuantile(target: TailTarget, a: number, b: number): number {
  const { tail, probability } = target;
  if (!(a > 0 && b > 0 && probability >= 0 && probability <= 1)) return Number.NaN;
  if (probability === 0 || probability === 1) {
    const atBottom = (tail === 'lower') === (probability === 0);
    return atBottom ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  const curve = (logOdds: number) => {
    const x = shareOf(logOdds);
    const y = shareOf(-logOdds);
    return { ...betaTails(a, b, x, y), density: betaKernel(a, b, x, y) };
  };
  return searchQuantile(curve, target, Math.log(a / b));
}

/**
 * Quantile of the beta distribution.
 * Formula: x such that I_x(a, b) = p.
 * Variant, failure and source: see betaLogOddsQuantile. Arguments: probability p in [0, 1]; shapes a, b > 0.
 * Result: x in [0, 1].
 * @example
 * betaQuantile(0.5, 1, 10) // => 0.066967008463
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return shareOf(betaLogOddsQuantile({ tail: 'lower', probability: p }, a, b));
}

/** e^t / (1 + e^t), written so that neither end overflows. */
function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
