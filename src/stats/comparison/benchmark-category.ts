/** Which way is good. Given by the catalogue of indicators, never guessed from the figures. */
export type Polarity = 'low-is-good' | 'high-is-good' | 'no-judgement';

/** Where the local figure lies from the comparator; "far" when 99.8 % confidence is met too. */
export type BenchmarkPosition = 'far-below' | 'below' | 'similar' | 'above' | 'far-above';

export type BenchmarkCategory =
  | 'best'
  | 'better'
  | 'similar'
  | 'worse'
  | 'worst'
  /** The four without a judgement. */
  | 'lowest'
  | 'lower'
  | 'higher'
  | 'highest'
  /** A limit the rule needs was not published. */
  | 'not-compared';

type Words = Readonly<Record<BenchmarkPosition, BenchmarkCategory>>;

const LOW_IS_GOOD: Words = {
  'far-below': 'best',
  below: 'better',
  similar: 'similar',
  above: 'worse',
  'far-above': 'worst',
};
const HIGH_IS_GOOD: Words = {
  'far-below': 'worst',
  below: 'worse',
  similar: 'similar',
  above: 'better',
  'far-above': 'best',
};
const NO_JUDGEMENT: Words = {
  'far-below': 'lowest',
  below: 'lower',
  similar: 'similar',
  above: 'higher',
  'far-above': 'highest',
};

/**
 * Word for a position, once it is known which way is good.
 * Rule: low is good: below is better, far below best; high is good: the reverse; no judgement: lower and
 * higher, lowest and highest.
 * Arguments: position; polarity. Result: the category. Cannot fail. Source: the red, amber and green
 * categories of the English public health profiles (Fingertips).
 * @example
 * categoryFor('far-below', 'low-is-good') // => 'best'
 * categoryFor('above', 'no-judgement') // => 'higher'
 */
export function categoryFor(position: BenchmarkPosition, polarity: Polarity): BenchmarkCategory {
  switch (polarity) {
    case 'low-is-good':
      return LOW_IS_GOOD[position];
    case 'high-is-good':
      return HIGH_IS_GOOD[position];
    case 'no-judgement':
      return NO_JUDGEMENT[position];
  }
}
