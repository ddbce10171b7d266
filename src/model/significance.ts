/** When the limits alone say that a local rate differs from its comparator's. */
export type SignificanceRule = 'single95' | 'both-intervals';

/** How p-values are held back because several tests are read side by side. */
export type Adjustment = 'benjamini-hochberg' | 'holm' | 'bonferroni';

export interface SignificanceSettings {
  readonly rule: SignificanceRule;
  readonly adjust: Adjustment | 'none';
}

/** The test of one difference, as if it were the only one and beside the others of its run. */
export interface DifferenceTest {
  readonly rule: SignificanceRule;
  /** What the rule says by itself; null where it needs limits that were not published. */
  readonly plain: boolean | null;
  /** Two-sided; null where a side was published without its count. */
  readonly pValue: number | null;
  /** Null where there is no p-value, no other test beside it, or no adjustment asked for. */
  readonly adjusted: AdjustedTest | null;
}

export interface AdjustedTest {
  readonly pValue: number;
  readonly adjustment: Adjustment;
  /** Tests in the family: the p-values of one run against the same comparator. */
  readonly tests: number;
}
