import { stableNumber } from './format-number.ts';

const STEPS = 10;

/**
 * Rounds a change and its parts to tenths so that the parts add up to the change as printed: what rounding leaves over
 * goes to the largest part, and a part that is nought stays nought.
 */
export function roundChange(parts: readonly number[], change: number): readonly number[] {
  const tenths = parts.map(toTenths);
  const left = toTenths(change) - tenths.reduce((total, one) => total + one, 0);
  const sizes = parts.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  return tenths.map((one, index) => (one + (index === largest ? left : 0)) / STEPS);
}

function toTenths(points: number): number {
  return Math.sign(points) * Math.round(stableNumber(Math.abs(points) * STEPS));
}
