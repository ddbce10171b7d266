/**
 * The two confidence levels of English public health practice: 95 % for "different",
 * 99.8 % (three standard errors) for "very different". Nothing else is offered, so that
 * two figures in one report can never be at levels nobody asked for.
 */
export type Level = 0.95 | 0.998;

/** Both ends of a confidence interval, in the units of the estimate it belongs to. */
export type Limits = { readonly lower: number; readonly upper: number };

export type LimitsAtBothLevels = { readonly limits95: Limits; readonly limits998: Limits };

// Written out rather than computed: these two numbers sit under every interval in the product,
// so they should be readable and should not move when a special function is touched.
const Z_95 = 1.9599639845400543;
const Z_998 = 3.0902323061678136;

/**
 * Two-sided standard normal multiplier for a confidence level.
 * Formula: z such that P(-z < Z < z) = level, Z standard normal.
 * Argument: level, 0.95 or 0.998. Result: z, unit-free. Cannot fail: the type admits two values. Source:
 * quantiles of the normal distribution at 0.975 and 0.999, 40-digit arithmetic.
 * @example
 * zFor(0.95) // => 1.95996398454005
 */
export function zFor(level: Level): number {
  return level === 0.95 ? Z_95 : Z_998;
}

/**
 * Probability left in one tail by a two-sided interval.
 * Formula: (1 - level) / 2, written as decimals because (1 - 0.95) / 2 is not 0.025 in binary.
 * Argument: level, 0.95 or 0.998. Result: a probability. Cannot fail. Source: definition of a central
 * interval.
 * @example
 * tailFor(0.998) // => 0.001
 */
export function tailFor(level: Level): number {
  return level === 0.95 ? 0.025 : 0.001;
}

/**
 * The same limits at both levels.
 * Formula: none. Argument: what gives limits at a level. Result: limits at 95 % and at 99.8 %. Cannot fail. Source:
 * none needed.
 * @example
 * atBothLevels((level) => ({ lower: -zFor(level), upper: zFor(level) })).limits95.upper // => 1.95996398454005
 */
export function atBothLevels(limitsAt: (level: Level) => Limits): LimitsAtBothLevels {
  return { limits95: limitsAt(0.95), limits998: limitsAt(0.998) };
}
