export type Unit =
  | 'count'
  | 'per-1000'
  | 'per-1000-households'
  | 'percent'
  | 'percentage-points'
  | 'percent-change'
  | 'percent-a-year'
  | 'percentage-points-a-year'
  | 'ratio'
  | 'gbp'
  | 'gbp-per-1000'
  | 'percent-of-events'
  | 'gini'
  | 'score';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: 0.95 | 0.998;
  readonly method: string;
}

/** Why there is no number. Each has a sentence in `noAnswerText`. */
export type NoAnswer =
  | 'suppressed'
  | 'missing'
  | 'incomplete-period'
  | 'zero-denominator'
  | 'no-population'
  | 'no-base'
  | 'no-counts'
  | 'zero-baseline'
  | 'too-few-points'
  | 'no-comparator'
  | 'not-costed'
  | 'mixed-costs'
  | 'shared-events'
  | 'as-published-only'
  | 'not-tested'
  | 'same-people'
  | 'figures-contradict'
  | 'break';

export interface KnownQuantity {
  readonly ok: true;
  readonly value: number;
  readonly unit: Unit;
  readonly interval: Interval | null;
  /** The 99.8% limits, where the method has them. */
  readonly outerInterval: Interval | null;
  readonly method: string;
}

export interface UnknownQuantity {
  readonly ok: false;
  readonly unit: Unit;
  readonly reason: NoAnswer;
  readonly detail: string;
}

/** A number with its unit and method, or the named reason why there is none. */
export type Quantity = KnownQuantity | UnknownQuantity;

export function known(
  value: number,
  unit: Unit,
  method: string,
  interval: Interval | null = null,
  outerInterval: Interval | null = null,
): KnownQuantity {
  return { ok: true, value, unit, interval, outerInterval, method };
}

export function unknown(unit: Unit, reason: NoAnswer, detail: string): UnknownQuantity {
  return { ok: false, unit, reason, detail };
}

export const noAnswerText: Readonly<Record<NoAnswer, string>> = {
  suppressed: 'suppressed by the sender',
  missing: 'not supplied',
  'incomplete-period': 'part of the period is missing',
  'zero-denominator': 'the population or base is zero',
  'no-population': 'no population for this area and year',
  'no-base': 'the base of the percentage was not given',
  'no-counts': 'the counts behind the percentages were not given',
  'zero-baseline': 'the earlier figure is zero',
  'too-few-points': 'too few points',
  'no-comparator': 'no figure for the comparator',
  'not-costed': 'no unit cost for this offence',
  'mixed-costs': 'the costs are not of one basis and price year',
  'shared-events': 'classes share events',
  'as-published-only': 'a score stands as it was published',
  'not-tested': 'no test is made for such figures',
  'same-people': 'the same people were asked both',
  'figures-contradict': 'the printed figures contradict each other',
  break: 'the series has a break',
};
