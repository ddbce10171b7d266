import type { Figure } from '../../model/finding.ts';

export function count(value: number): Figure {
  return { value, style: 'count', decimals: 0 };
}

export function rate(value: number, decimals: number): Figure {
  return { value, style: 'rate', decimals };
}

export function percent(value: number, decimals: number): Figure {
  return { value, style: 'percent', decimals };
}

/** A share of the weight: cut, not rounded, so that it never seems to reach a line that it misses. */
export function coverage(value: number): Figure {
  return { value, style: 'coverage', decimals: 0 };
}

export function pounds(value: number): Figure {
  return { value, style: 'pounds', decimals: 0 };
}
