import { formatNumber } from './format-number.ts';

/** `1 record`, `2 records`, `1,200 strategies`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
