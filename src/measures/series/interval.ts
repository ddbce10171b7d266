import type { Interval } from '../../model/quantity.ts';

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** 95% limits with the method that gave them. */
export function inner({ lower, upper }: Limits, method: string): Interval {
  return { lower, upper, level: 0.95, method };
}

/** 99.8% limits with the method that gave them. */
export function outer({ lower, upper }: Limits, method: string): Interval {
  return { lower, upper, level: 0.998, method };
}
