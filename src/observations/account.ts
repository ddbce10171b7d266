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

function countOf(origins: readonly Origin[], { id, file }: SourceBalance): number {
  return origins.filter((origin) => origin.source === id && origin.file === file).length;
}
