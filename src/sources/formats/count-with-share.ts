import type { CellValue } from '../../model/source.ts';
import { readCell } from '../values/cell.ts';

export interface CountWithShare {
  readonly count: CellValue;
  /** The percentage printed beside the count; null when there is none. */
  readonly share: { readonly percent: number; readonly decimals: number } | null;
}

const withShare = /^(.*?)\s*\(\s*(\d{1,3}(?:\.(\d+))?)\s*%\s*\)$/;

/** Reads `79 (17%)`, `79` or a mark such as `Under 5`; null for anything else, a percentage alone included. */
export function readCountWithShare(text: string): CountWithShare | null {
  const match = withShare.exec(text);
  const count = readCell(match ? match[1]! : text);
  if (count === null || (match ? match[1]! : text).endsWith('%')) return null;
  if (count.kind === 'value' && (count.value < 0 || !Number.isSafeInteger(count.value))) return null;
  const share = match ? { percent: Number(match[2]), decimals: match[3]?.length ?? 0 } : null;
  return { count, share };
}

/** True when a printed percentage is what the count of the base rounds to. */
export function sharesAgree(
  count: number,
  base: number,
  share: NonNullable<CountWithShare['share']>,
): boolean {
  const halfStep = 0.5 / 10 ** share.decimals;
  return base > 0 && Math.abs((100 * count) / base - share.percent) <= halfStep + 1e-9;
}
