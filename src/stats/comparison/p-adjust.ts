import { fail, type Outcome, succeed } from '../outcome.ts';

/**
 * What is kept small over a whole table of tests: the chance of any false alarm (Bonferroni, Holm), or the
 * expected share of false alarms among the differences flagged (Benjamini-Hochberg, Benjamini-Yekutieli).
 */
export type Adjustment = 'bonferroni' | 'holm' | 'benjamini-hochberg' | 'benjamini-yekutieli';

/**
 * Adjusted p-values for several tests read side by side.
 * Formula, m tests, p(1) <= ... <= p(m): Bonferroni m p; Holm, running maximum of (m - i + 1) p(i) from the
 * smallest; Benjamini-Hochberg, running minimum of (m / i) p(i) from the largest; Benjamini-Yekutieli, the
 * same times 1 + 1/2 + ... + 1/m. All held at 1.
 * Variant: step-down (Holm) and step-up (the two false discovery rates); a missing p-value stays missing and
 * is not counted in m. Arguments: p-values in [0, 1], null where no test was made; the adjustment. Result:
 * probabilities in the order of the input.
 * Fails: not-finite, outside-scale.
 * Source: Holm (1979), Scandinavian Journal of Statistics 6; Benjamini & Hochberg (1995), JRSS B 57;
 * Benjamini & Yekutieli (2001), Annals of Statistics 29.
 * @example
 * const adjusted = adjustPValues([0, 1, 0.05], 'holm');
 * adjusted.ok && adjusted.value[2] // => 0.1
 */
export function adjustPValues(
  pValues: readonly (number | null)[],
  adjustment: Adjustment,
): Outcome<readonly (number | null)[]> {
  const tests = [...pValues.entries()].flatMap(([index, p]) => (p === null ? [] : [{ index, p }]));
  if (tests.some(({ p }) => !Number.isFinite(p))) return fail('not-finite');
  if (tests.some(({ p }) => p < 0 || p > 1)) return fail('outside-scale');
  const ascending = tests.toSorted((a, b) => a.p - b.p);
  const adjusted = adjustAscending(
    ascending.map(({ p }) => p),
    adjustment,
  );
  const placed: (number | null)[] = pValues.map(() => null);
  for (const [i, { index }] of ascending.entries()) placed[index] = Math.min(1, adjusted[i] ?? 1);
  return succeed(placed);
}

function adjustAscending(ascending: readonly number[], adjustment: Adjustment): readonly number[] {
  const tests = ascending.length;
  switch (adjustment) {
    case 'bonferroni':
      return ascending.map((p) => tests * p);
    case 'holm':
      return runningMaximum(ascending.map((p, i) => (tests - i) * p));
    case 'benjamini-hochberg':
      return stepUp(ascending, 1);
    case 'benjamini-yekutieli':
      return stepUp(ascending, harmonicSum(tests));
  }
}

/** A p-value may not be adjusted below that of a test with a smaller one. */
function runningMaximum(values: readonly number[]): readonly number[] {
  let largest = 0;
  return values.map((value) => {
    largest = Math.max(largest, value);
    return largest;
  });
}

function stepUp(ascending: readonly number[], factor: number): readonly number[] {
  const tests = ascending.length;
  let smallest = 1;
  return ascending
    .map((p, i) => ((factor * tests) / (i + 1)) * p)
    .toReversed()
    .map((value) => {
      smallest = Math.min(smallest, value);
      return smallest;
    })
    .toReversed();
}

/** The price of letting the tests depend on each other in any way at all. */
function harmonicSum(terms: number): number {
  let sum = 0;
  for (let i = terms; i >= 1; i -= 1) sum += 1 / i;
  return sum;
}
