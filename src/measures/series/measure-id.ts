import type { Period } from '../../model/period.ts';

/** `comparison/total-recorded-crime/E06000019/2012-13/nation`: stable, readable, usable as an argument. */
export function measureId(
  kind: string,
  indicator: string,
  area: string,
  period: Period,
  ...more: readonly string[]
): string {
  return [kind, indicator, area, period.label, ...more].map((part) => part.replaceAll(' ', '-')).join('/');
}
