import type { Period } from '../period.ts';
import type { MeasureBase } from './measure-base.ts';

/** What the test of a quarter against a quarter of the year says. */
export type QuarterVerdict = 'unusually-high' | 'unusually-low' | 'may-be-incomplete' | 'as-expected';

/** One of the latest four quarters beside a quarter of their sum. */
export interface QuarterMeasure extends MeasureBase {
  readonly kind: 'quarter';
  /** The four quarters, oldest first; fewer where fewer are known. */
  readonly quarters: readonly Period[];
  readonly count: number | null;
  /** Events of the four quarters. */
  readonly total: number | null;
  /** One-sided, on the side on which the quarter lies. */
  readonly pValue: number | null;
  /** The probability below which a quarter is called unusual. */
  readonly unusualBelow: number;
  readonly verdict: QuarterVerdict | null;
}

export const quarterVerdictText: Readonly<Record<QuarterVerdict, string>> = {
  'unusually-high': 'unusually high quarter',
  'unusually-low': 'unusually low quarter',
  'may-be-incomplete': 'unusually low quarter: the latest quarter may be incomplete',
  'as-expected': 'as expected',
};
