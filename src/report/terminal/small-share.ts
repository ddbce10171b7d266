import { SMALLEST_BASE } from '../../model/small-numbers.ts';
import { formatNumber } from '../format-number.ts';

/** The count behind a percentage, as `15/47` or `15 of 47`; with ~ where it is worked back from a published one. */
export function countOf(percent: number, base: number, isPublished: boolean, between: string): string {
  return `${isPublished ? '~' : ''}${formatNumber((percent * base) / 100)}${between}${formatNumber(base)}`;
}

/** What `~8/39` in place of a percentage means. */
export const smallShareNote = `15/47: a percentage of fewer than ${SMALLEST_BASE}, as its count; ~ where it is worked back from the percentage.`;
/** The same where no percentage is replaced by its count. */
export const workedBackNote = '~: worked back from the percentage.';
