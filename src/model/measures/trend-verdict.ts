import type { NoAnswer } from '../quantity.ts';

/** How a run of values goes, step by step: continual only when every step goes the same way. */
export type LevelWords =
  | 'continual decrease'
  | 'continual increase'
  | 'fluctuating'
  | 'no change'
  | 'too few points';

/** What the chi-squared test of the latest five periods says, or why it says nothing. */
export type RecentVerdict =
  | {
      readonly ok: true;
      readonly direction: 'increasing' | 'decreasing' | 'no-significant-change';
      readonly chiSquare: number;
      readonly pValue: number;
    }
  | { readonly ok: false; readonly reason: NoAnswer; readonly detail: string };

export const recentVerdictText: Readonly<
  Record<'increasing' | 'decreasing' | 'no-significant-change', string>
> = {
  increasing: 'increasing',
  decreasing: 'decreasing',
  'no-significant-change': 'no significant change',
};
