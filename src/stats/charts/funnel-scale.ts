/** Scale on which an area's distance from the middle of a funnel is close to normal. */
export type FunnelScale = 'ratio-square-root' | 'ratio-log' | 'rate-log' | 'proportion-arcsine';

/** Distance from the target on the scale, and the variance that chance alone gives it. */
export type ScaledArea = { readonly distance: number; readonly variance: number };

/**
 * Distance of one area from the target, on the scale of a funnel plot.
 * Formula, with x events, n expected events or base, and target T: ratio-square-root: sqrt(x/n) - sqrt(T),
 * variance 1/4n. ratio-log: ln(x/n) - ln T, variance 1/n. rate-log: ln((x + ½)/(n + ½)) - ln T, variance
 * x/(x + ½)² + n/(n + ½)². proportion-arcsine: asin sqrt(x/n) - asin sqrt(T), variance 1/4n.
 * Arguments: x >= 0, n > 0, T > 0; x <= n for the proportion. Result: distance and variance, unit-free.
 * -Infinity on the ratio-log scale when x is 0. Source: Spiegelhalter (2005), Statistics in Medicine 24; the
 * halves: Haldane (1956), Annals of Human Genetics 20.
 * @example
 * onFunnelScale('ratio-square-root', 9, 4, 1).distance // => 0.5
 */
export function onFunnelScale(scale: FunnelScale, x: number, n: number, target: number): ScaledArea {
  switch (scale) {
    case 'ratio-square-root':
      return { distance: Math.sqrt(x / n) - Math.sqrt(target), variance: 1 / (4 * n) };
    case 'ratio-log':
      return { distance: Math.log(x / n) - Math.log(target), variance: 1 / n };
    case 'rate-log':
      return {
        distance: Math.log((x + 0.5) / (n + 0.5)) - Math.log(target),
        variance: x / (x + 0.5) / (x + 0.5) + n / (n + 0.5) / (n + 0.5),
      };
    case 'proportion-arcsine':
      return {
        distance: Math.asin(Math.sqrt(x / n)) - Math.asin(Math.sqrt(target)),
        variance: 1 / (4 * n),
      };
  }
}

/**
 * Value at a distance from the target: the way back from the scale.
 * Formula: square root: (sqrt(T) + d)², 0 when sqrt(T) + d < 0; log: T e^d; arcsine: sin²(asin sqrt(T) + d),
 * the angle held in [0, π/2].
 * Arguments: scale; target T > 0 (at most 1 for the proportion); distance d on the scale. Result: in the unit
 * of the target. Source: inverse of onFunnelScale.
 * @example
 * fromFunnelScale('ratio-square-root', 1, 0.5) // => 2.25
 */
export function fromFunnelScale(scale: FunnelScale, target: number, distance: number): number {
  switch (scale) {
    case 'ratio-square-root':
      return Math.max(0, Math.sqrt(target) + distance) ** 2;
    case 'ratio-log':
    case 'rate-log':
      return target * Math.exp(distance);
    case 'proportion-arcsine': {
      const angle = Math.asin(Math.sqrt(target)) + distance;
      return Math.sin(Math.min(Math.max(angle, 0), Math.PI / 2)) ** 2;
    }
  }
}
