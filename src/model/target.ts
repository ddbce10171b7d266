import type { Period } from './period.ts';

export type Towards = 'reducing' | 'increasing';

/** What is wanted where neither a value nor a change was set. */
export type Aim =
  /** At or on the good side of what was predicted: beside the figure, or as another indicator. */
  | { readonly kind: 'predicted'; readonly by: string | null }
  /** At or on the good side of the outturn of an earlier period: "stabilised or lower". */
  | { readonly kind: 'baseline' }
  /** On the named side of an earlier period: "reduction in repeat cases". */
  | { readonly kind: 'direction'; readonly towards: Towards }
  /** No worse than an earlier period by more than the tolerance: percentage points, or per cent of a count or rate. */
  | { readonly kind: 'maintain'; readonly tolerance: number };

export type TargetKind = 'value' | 'change' | Aim['kind'];

/** What a partnership has set itself for an indicator. At least one of `value`, `change` and `aim` is there. */
export interface Target {
  /** In the indicator's own unit: a count, a rate per 1,000, a percentage, a score. */
  readonly value?: number;
  /** In per cent of the earlier count: -16 for a reduction of 16%. */
  readonly change?: number;
  /** The period that it is measured from; the first base when left out. */
  readonly since?: Period;
  readonly aim?: Aim;
}
