import type { RateContrast } from '../../model/measures/rate-contrast.ts';
import type { AdjustedTest, Adjustment } from '../../model/significance.ts';

const adjustmentNames: Readonly<Record<Adjustment, string>> = {
  'benjamini-hochberg': 'Benjamini-Hochberg',
  holm: 'Holm',
  bonferroni: 'Bonferroni',
};

/** "p-values adjusted for 17 tests, Benjamini-Hochberg" */
export function adjustedFor({ tests, adjustment }: AdjustedTest): string {
  return `p-values adjusted for ${tests} tests, ${adjustmentNames[adjustment]}`;
}

/** Size and significance of a difference, apart, with what the significance rests on. */
export function verdictWords({ verdict, test }: Pick<RateContrast, 'verdict' | 'test'>): string {
  if (!verdict) return 'not tested';
  if (test && test.plain === null)
    return `${verdict.words}, not tested: the other rate was published without limits`;
  const adjusted = test?.adjusted ? ` (${adjustedFor(test.adjusted)})` : '';
  return `${answer(verdict.words, verdict.significant)}${adjusted}`;
}

function answer(words: string, significant: boolean): string {
  if (words === 'similar')
    return significant ? 'similar, though the small difference is statistically significant' : 'similar';
  return significant
    ? `${words}, and statistically significant`
    : `${words}, although not statistically significant`;
}
