import type { RecordedCandidate, RecordedEvidence, RecordedPrice } from '../model/run-comparison.ts';

/**
 * A piece of evidence as the method of the other run would have had it: pounds at the other run's prices, a phrase at
 * the value of the other run's code book. Everything else stays.
 */
export function restate(
  item: RecordedEvidence,
  from: RecordedCandidate,
  to: RecordedCandidate,
): RecordedEvidence {
  if (item.form === 'gbp-per-1000' && item.kind === 'measure')
    return { ...item, value: item.value * priceChange(from.prices, to.prices) };
  return { ...item, value: codedAs(item, to) ?? item.value };
}

/** What the same events cost at the other prices, over what they cost at their own; 1 where nothing tells. */
function priceChange(own: readonly RecordedPrice[], others: readonly RecordedPrice[]): number {
  let [before, after] = [0, 0];
  for (const { indicator, count, pounds } of own) {
    before += count * pounds;
    after += count * (others.find((one) => one.indicator === indicator)?.pounds ?? pounds);
  }
  return before > 0 ? after / before : 1;
}

/** The value that the other run gave the same phrase; null where it did not use it. */
function codedAs({ criterion, phrase }: RecordedEvidence, { evidence }: RecordedCandidate): number | null {
  if (phrase === undefined) return null;
  return evidence.find((one) => one.criterion === criterion && one.phrase === phrase)?.value ?? null;
}
