import type { Origin } from '../model/origin.ts';
import type { SourceBalance } from '../model/source.ts';

/** Moves records that were refused or set aside after reading out of the accepted ones, so that the balance stays true. */
export function account(
  balances: readonly SourceBalance[],
  rejected: readonly Origin[],
  skipped: readonly Origin[],
): readonly SourceBalance[] {
  return balances.map((balance) => {
    const refused = countOf(rejected, balance);
    const aside = countOf(skipped, balance);
    return {
      ...balance,
      accepted: balance.accepted - refused - aside,
      rejected: balance.rejected + refused,
      skipped: balance.skipped + aside,
    };
  });
}

/** The rows of these records that give nothing else: a row may hold many figures, and is used when one of them is. */
export function rowsWithout(set: readonly Origin[], used: readonly Origin[]): readonly Origin[] {
  const counted = new Set(used.map(rowOf));
  return set.filter((origin) => {
    const row = rowOf(origin);
    return !counted.has(row) && counted.add(row);
  });
}

function rowOf({ source, file, firstLine }: Origin): string {
  return `${source}\n${file}\n${firstLine}`;
}

function countOf(origins: readonly Origin[], { id, file }: SourceBalance): number {
  return origins.filter((origin) => origin.source === id && origin.file === file).length;
}
